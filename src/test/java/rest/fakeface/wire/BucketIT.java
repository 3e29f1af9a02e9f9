package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.TestImages;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.S3Server;
import rest.fakeface.support.S3Wire;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/** Images in a bucket of an S3 server that is sometimes unavailable or full. */
@Order(ServerOrder.OF_THE_CLASS)
@ParameterizedClass
@EnumSource(ServerKind.class)
class BucketIT {

  /** The timeout is 2 s; the rest is for a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(8);

  private final RunningServer server;
  private final S3Wire wire;
  private final S3Server bucket;
  private final Path work;
  private final FaceName face;
  private final String path;
  private final Http http;

  BucketIT(ServerKind kind) {
    BucketServer started = BucketServer.of(kind);
    server = started.server();
    wire = started.wire();
    bucket = started.bucket();
    work = started.work();
    face = started.face();
    path = "/content/" + face;
    http = server.http();
  }

  @AfterEach
  void bucketAnswers() {
    wire.set(S3Wire.State.WHOLE);
    server.await("the bucket answers", () -> http.status(path) == 200);
  }

  @Test
  void imageIsServedOutOfTheBucketAsOutOfADirectory() {
    HttpResponse<byte[]> whole = http.get(path);
    byte[] image = whole.body();

    assertThat(bucket.file(face)).hasBinaryContent(image);
    assertThat(work.resolve("data/images")).doesNotExist();
    assertThat(FaceKey.ofContent(TestImages.withoutXmp(image))).isEqualTo(face.key());
    assertThat(Http.header(whole, "ETag")).isEqualTo('"' + face.toString() + '"');
    assertThat(Http.header(whole, "Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
    HttpResponse<byte[]> part = http.get(path, "Range", "bytes=100-199");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(image, 100, 200));
    assertThat(http.get(path, "If-None-Match", Http.header(whole, "ETag")).statusCode())
        .isEqualTo(304);
    assertThat(http.get(path, "If-Match", "\"x\"").statusCode()).isEqualTo(412);
    assertThat(http.send("HEAD", path).statusCode()).isEqualTo(200);
  }

  @Test
  void allFormsOfAnImageAreServed() {
    String choice = "?gender=female&minimum_age=35&maximum_age=35";

    assertThat(http.get("/face/image" + choice).body()).isEqualTo(http.get(path).body());
    assertThat(http.get("/thumb/image" + choice).body())
        .isEqualTo(http.get("/content/thumb_" + face).body());
    assertThat(http.status("/face/image" + choice + "&size=96")).isEqualTo(200);
    assertThat(http.status("/content/64/" + face)).isEqualTo(200);
    assertThat(http.status("/content/female_20_" + "0".repeat(40) + ".jpg")).isEqualTo(404);
  }

  @Test
  void takedownDeletesTheObjectsOfAnUpload() {
    JsonObject upload = Http.json(upload(61));
    String file = upload.getJsonArray("images").getJsonObject(0).getString("filename");
    assertThat(http.status("/content/" + file)).isEqualTo(200);
    assertThat(bucket.file(file)).exists();
    assertThat(bucket.file("thumb_" + file)).exists();

    String takedown = "/admin/faces/" + file + "?reason=test";
    assertThat(http.send("DELETE", takedown, AdminPassword.asAdmin()).statusCode()).isEqualTo(200);

    assertThat(bucket.file(file)).doesNotExist();
    assertThat(bucket.file("thumb_" + file)).doesNotExist();
    assertThat(http.status("/content/" + file)).isEqualTo(410);
  }

  @Test
  void bundleHasTheImagesOfTheBucket() {
    byte[] bundle = http.get("/admin/bundle", AdminPassword.asAdmin()).body();

    assertThat(new String(bundle, StandardCharsets.ISO_8859_1))
        .contains(new String(http.get(path).body(), StandardCharsets.ISO_8859_1));
  }

  @Test
  void onlyImagesAreMissedWhileTheBucketIsAway() {
    wire.set(S3Wire.State.CUT);
    for (int i = 0; i < 10; i++) {
      isUnavailable(path);
      isUnavailable("/face/image");
      isUnavailable("/thumb/image");
      isUnavailable("/content/512/" + face);
      for (String other : new String[] {"/face/json", "/face/url", "/faces/" + face, "/stats"}) {
        assertThat(http.status(other)).as(other).isEqualTo(200);
      }
      assertThat(http.status("/face/view")).isEqualTo(302);
    }
    assertThat(http.text("/prometheus")).contains("\nfakeface_images_reachable 0.0\n");
    assertThat(server.healthHttp().text("/health/ready"))
        .containsPattern("\"images\" *: *\"DEGRADED: not reachable\"");
    HttpResponse<byte[]> refused = upload(62);
    assertThat(refused.statusCode()).as(Http.text(refused)).isEqualTo(503);

    wire.set(S3Wire.State.WHOLE);
    server.await("the bucket answers", () -> http.status(path) == 200);
    assertThat(http.text("/prometheus")).contains("\nfakeface_images_reachable 1.0\n");
    assertThat(upload(62).statusCode()).isEqualTo(200);
  }

  @Test
  void slowBucketHoldsUpNothingButImages() {
    bucket.freeze();
    try {
      isUnavailable(path);
      isUnavailable("/face/image");
      assertThat(http.status("/face/json")).isEqualTo(200);
    } finally {
      bucket.thaw();
    }
  }

  @Test
  void importPausesWhileTheBucketIsFullAndGoesOnByItself() {
    wire.set(S3Wire.State.FULL);
    FaceName next = FaceFiles.write(work.resolve("faces"), Gender.MALE, 50);
    server.await(
        "the import says why it pauses",
        () -> server.log().contains("No space left on device (QuotaExceeded"));
    HttpResponse<byte[]> refused = upload(63);
    assertThat(refused.statusCode()).as(Http.text(refused)).isEqualTo(507);
    assertThat(http.status(path)).isEqualTo(200);
    assertThat(http.status("/content/" + next)).isEqualTo(404);

    wire.set(S3Wire.State.WHOLE);
    server.await("the import goes on", () -> http.status("/content/" + next) == 200);
  }

  private void isUnavailable(String address) {
    Instant begun = Instant.now();
    HttpResponse<byte[]> answer = http.get(address);

    assertThat(answer.statusCode()).as(address).isEqualTo(503);
    assertThat(Http.text(answer)).contains("urn:fakeface:problem:images-unavailable");
    assertThat(Http.header(answer, "Retry-After")).matches("\\d+");
    assertThat(Http.header(answer, "Cache-Control")).contains("no-store");
    assertThat(Http.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(Duration.between(begun, Instant.now())).as(address).isLessThan(SOON);
  }

  private HttpResponse<byte[]> upload(int age) {
    MultipartForm form =
        new MultipartForm()
            .file("image", "face.jpg", FaceFiles.jpeg(Gender.FEMALE, age, 5))
            .field("gender", "female")
            .field("age", String.valueOf(age));
    return http.post("/admin/faces", MultipartForm.TYPE, form.bytes(), AdminPassword.asAdmin());
  }
}

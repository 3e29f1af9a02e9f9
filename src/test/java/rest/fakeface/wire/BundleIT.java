package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.wire.AdminServer.asAdmin;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.bundle.BundleNode;
import rest.fakeface.bundle.BundleReport;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MemoryCatalog;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/** Export and import of the catalog with its images between two servers. */
@Order(ServerOrder.ADMIN)
@ParameterizedClass
@EnumSource(ServerKind.class)
class BundleIT {

  private static final String TAR = "application/x-tar";

  private final AdminServer server;
  private final Http http;
  private final MemoryCatalog faces = new MemoryCatalog();
  private final BundleNode elsewhere;
  private final Path directory;

  BundleIT(ServerKind kind, @TempDir Path directory) {
    server = AdminServer.of(kind);
    http = server.http();
    this.directory = directory;
    elsewhere = new BundleNode(faces, directory.resolve("elsewhere"));
  }

  @Test
  void facesArriveAsTheyWereAndOnceOnly() throws IOException {
    // More than the ten million bytes that WildFly accepts in other requests.
    byte[] jpeg = noise(3_600);
    Face face = add(101, jpeg);

    HttpResponse<byte[]> answer = carryIn(elsewhere.export());

    assertThat(jpeg).hasSizeGreaterThan(11_000_000);
    assertThat(answer.statusCode()).as(Http.text(answer)).isEqualTo(200);
    assertThat(Http.json(answer).getString("outcome")).isEqualTo("COMPLETE");
    assertThat(Http.json(answer).getInt("added")).isEqualTo(1);
    assertThat(TestImages.withoutXmp(http.get("/content/" + face.name()).body())).isEqualTo(jpeg);
    JsonObject details = http.json("/faces/" + face.name());
    assertThat(details.getString("source")).isEqualTo("gan");
    assertThat(details.getString("date_added")).isEqualTo("Sun, 02 Aug 2020 22:08:56 GMT");
    assertThat(Http.json(carryIn(elsewhere.export())).getInt("known")).isEqualTo(1);
  }

  @Test
  void catalogIsCarriedOutAsAnArchive() throws IOException {
    Face face = add(102, FaceFiles.jpeg(Gender.FEMALE, 50, 102));
    carryIn(elsewhere.export());

    HttpResponse<byte[]> answer = http.get("/admin/bundle", asAdmin());

    assertThat(Http.header(answer, "Content-Type")).isEqualTo(TAR);
    assertThat(Http.header(answer, "Content-Disposition"))
        .isEqualTo("attachment; filename=\"fakeface-bundle.tar\"");
    MemoryCatalog carried = new MemoryCatalog();
    BundleNode third = new BundleNode(carried, directory.resolve("third"));
    assertThat(third.take(answer.body()).outcome()).isEqualTo(BundleReport.Outcome.COMPLETE);
    assertThat(carried.faces).contains(face).hasSizeGreaterThan(2);
    byte[] image = third.image(face.name());
    assertThat(TestImages.mark(image)).isEqualTo(Mark.GENERATED);
    assertThat(TestImages.withoutXmp(image)).isEqualTo(FaceFiles.jpeg(Gender.FEMALE, 50, 102));
    assertThat(http.send("HEAD", "/admin/bundle", asAdmin()).statusCode()).isEqualTo(200);
  }

  @Test
  void imageThatWasTamperedWithIsNamedAndTheOthersAreTaken() throws IOException {
    Face good = add(103, FaceFiles.jpeg(Gender.FEMALE, 50, 103));
    Face bad = add(104, FaceFiles.jpeg(Gender.FEMALE, 50, 104));
    byte[] bundle = elsewhere.export();
    // The last image is before the last entry, its padding and that of the archive.
    bundle[bundle.length - 3 * 1_024 - 10_000] ^= 1;

    JsonObject report = Http.json(carryIn(bundle));

    assertThat(report.getInt("added")).isEqualTo(1);
    assertThat(report.getJsonObject("reasons").getInt("TAMPERED")).isEqualTo(1);
    JsonObject rejected = report.getJsonArray("rejections").getJsonObject(0);
    assertThat(rejected.getString("file")).isEqualTo(bad.name().toString());
    assertThat(http.status("/faces/" + good.name())).isEqualTo(200);
    assertThat(http.status("/content/" + bad.name())).isEqualTo(404);
  }

  @Test
  void bundleThatIsCutShortIsRefusedWithTheReason() throws IOException {
    add(105, FaceFiles.jpeg(Gender.FEMALE, 50, 105));
    byte[] bundle = elsewhere.export();

    HttpResponse<byte[]> answer = carryIn(Arrays.copyOf(bundle, bundle.length / 2));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.header(answer, "Content-Type")).startsWith("application/problem+json");
    assertThat(Http.json(answer).getString("type"))
        .isEqualTo("urn:fakeface:problem:bundle-refused");
    assertThat(Http.json(answer).getString("detail")).contains("truncated", "0 added");
    assertThat(Http.json(carryIn(bundle)).getInt("added")).isEqualTo(1);
  }

  @Test
  void whatIsNoBundleIsRefused() {
    assertThat(carryIn(new byte[100_000]).statusCode()).isEqualTo(400);
    assertThat(http.post("/admin/bundle", "text/plain", "faces", asAdmin()).statusCode())
        .isEqualTo(415);
  }

  @Test
  void takedownIsNotUndone() throws IOException {
    Face face = add(106, FaceFiles.jpeg(Gender.FEMALE, 50, 106));
    byte[] bundle = elsewhere.export();
    carryIn(bundle);
    http.send("DELETE", "/admin/faces/" + face.name() + "?reason=asked", asAdmin());

    JsonObject report = Http.json(carryIn(bundle));

    assertThat(report.getJsonObject("reasons").getInt("REMOVED")).isEqualTo(1);
    assertThat(http.status("/content/" + face.name())).isEqualTo(410);
    assertThat(server.file(face.name())).doesNotExist();
  }

  private HttpResponse<byte[]> carryIn(byte[] bundle) {
    return http.post("/admin/bundle", TAR, bundle, asAdmin());
  }

  /** Adds a face to the exporting node. */
  private Face add(int age, byte[] jpeg) {
    FaceName name = new FaceName(Gender.FEMALE, age, FaceKey.ofContent(jpeg));
    Instant added = Instant.parse("2020-08-02T22:08:56.123456Z");
    Face face = new Face(name, "gan", added, null, new Evidence(0.97123, "face-api"));
    elsewhere.add(face, jpeg);
    return face;
  }

  /** An image with a side length in pixels that can hardly be compressed. */
  private static byte[] noise(int side) {
    BufferedImage pixels = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(side);
    pixels.setRGB(0, 0, side, side, random.ints((long) side * side).toArray(), 0, side);
    return FaceImage.of(pixels).jpeg();
  }
}

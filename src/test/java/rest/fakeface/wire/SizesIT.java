package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.SourceType;
import rest.fakeface.support.Exiftool;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

/** Square images of given sizes. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class SizesIT {

  private static final String BROWSER = "image/avif,image/webp,image/*,*/*;q=0.8";

  private final SharedServer server;
  private final Http http;
  private final FaceName face;
  private final String stem;

  SizesIT(ServerKind kind) {
    server = SharedServer.of(kind);
    http = server.http();
    face = server.faces().get(1);
    stem = face.toString().replace(".jpg", "");
  }

  @ParameterizedTest
  @CsvSource({"/face, 96", "/thumb, 96", "/face, 100", "/thumb, 1024"})
  void viewAndUrlPointToTheSizeAndImageIsIt(String kind, int size) throws IOException {
    int pixels = size == 100 ? 128 : size;
    String query = "?seed=anna&size=" + size;
    HttpResponse<byte[]> image = http.get(kind + "/image/x" + query);

    String place = http.base() + "/content/" + pixels + "/" + Http.header(image, "Fakeface-Name");
    assertThat(image.statusCode()).isEqualTo(200);
    assertThat(image(image.body()).getWidth()).isEqualTo(pixels);
    assertThat(image(image.body()).getHeight()).isEqualTo(pixels);
    assertThat(Http.header(image, "Content-Length")).isEqualTo("" + image.body().length);
    assertThat(Http.header(image, "Content-Location")).isEqualTo(place);
    assertThat(Http.header(image, "Vary")).contains("Accept");
    assertThat(Http.header(http.get(kind + "/view" + query), "Location")).isEqualTo(place);
    assertThat(http.text(kind + "/url" + query)).isEqualTo(place);
    assertThat(http.get(place).body()).isEqualTo(image.body());
  }

  @Test
  void tablesPointToTheSize() {
    assertThat(http.json("/face/json?size=64").getString("image_url"))
        .startsWith(http.base() + "/content/64/");
    JsonObject faces = http.json("/faces?count=3&size=300");
    assertThat(faces.getJsonArray("faces").getValuesAs(JsonObject.class))
        .hasSize(3)
        .allMatch(each -> each.getString("image_url").contains("/content/350/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"16", "2000", "small", "-96", "96px", "9.6"})
  void sizeThatThereIsNotIsRefused(String size) {
    for (String path : List.of("/face/view", "/thumb/url/x", "/face/image", "/face/json")) {
      HttpResponse<byte[]> answer = http.get(path + "?size=" + size);

      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(Http.json(answer).getString("parameter")).isEqualTo("size");
      assertThat(Http.json(answer).getString("accepted")).contains("32", "1024");
    }
    assertThat(http.status("/content/" + size + "/" + face)).isEqualTo(400);
  }

  @Test
  void emptySizeIsNone() {
    assertThat(Http.header(http.get("/face/view?size="), "Location"))
        .matches(".*/content/(fe)?male_.*\\.jpg");
    assertThat(http.status("/face/view?shape=circle")).isEqualTo(400);
    assertThat(http.status("/face/view?shape=star&size=96")).isEqualTo(400);
  }

  @Test
  void whoPrefersWebpGetsItAndCachesAreTold() {
    HttpResponse<byte[]> webp = http.get("/content/192/" + face, "Accept", BROWSER);
    HttpResponse<byte[]> jpeg = http.get("/content/192/" + face, "Accept", "*/*");

    assertThat(Http.header(webp, "Content-Type")).isEqualTo("image/webp");
    assertThat(new String(webp.body(), 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
    assertThat(Http.header(webp, "Content-Location")).isEqualTo("../192/" + stem + ".webp");
    assertThat(Http.header(jpeg, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(Http.header(jpeg, "Content-Location")).isEqualTo("../192/" + face);
    assertThat(List.of(webp, jpeg))
        .allMatch(answer -> Http.header(answer, "Vary").contains("Accept"));
    assertThat(Http.header(webp, "ETag")).isNotEqualTo(Http.header(jpeg, "ETag"));
    assertThat(http.get("/content/192/" + stem + ".webp").body()).isEqualTo(webp.body());
    assertThat(
            Http.header(http.get("/face/image?size=96", "Accept", BROWSER), "Content-Disposition"))
        .endsWith(".webp\"");
    // Images without a size are unchanged.
    assertThat(Http.header(http.get("/content/" + face, "Accept", BROWSER), "Content-Type"))
        .isEqualTo("image/jpeg");
  }

  @Test
  void circleHasTransparentCorners() throws IOException {
    HttpResponse<byte[]> answer = http.get("/face/image?size=96&shape=circle");

    assertThat(Http.header(answer, "Content-Type")).isEqualTo("image/png");
    assertThat(image(answer.body()).getRGB(0, 0) >>> 24).isZero();
    assertThat(image(answer.body()).getRGB(48, 48) >>> 24).isEqualTo(255);
    assertThat(Http.header(answer, "Content-Location")).endsWith(".png").contains("/96/circle_");
    assertThat(http.status("/content/96/circle_" + stem + ".webp")).isEqualTo(200);
  }

  @Test
  void imageIsMarkedAsSyntheticInEachForm() {
    List<byte[]> forms =
        Stream.of(
                "/content/" + face,
                "/content/thumb_" + face,
                "/content/32/" + face,
                "/content/64/" + face,
                "/content/64/" + stem + ".webp",
                "/content/64/circle_" + stem + ".webp",
                "/content/64/circle_" + stem + ".png",
                "/content/1024/" + face)
            .map(path -> http.get(path).body())
            .toList();

    assertThat(Exiftool.tags(forms))
        .hasSameSizeAs(forms)
        .allSatisfy(
            tags -> {
              assertThat(tags.getString("ExifTool:Validate")).isEqualTo("OK");
              assertThat(tags.getString("XMP-iptcExt:DigitalSourceType"))
                  .isEqualTo(SourceType.TRAINED_ALGORITHMIC_MEDIA.uri());
            });
  }

  @Test
  void sizedImageIsAnsweredAsAnyImage() {
    String path = "/content/256/" + face;
    HttpResponse<byte[]> whole = http.get(path);
    String tag = Http.header(whole, "ETag");

    assertThat(Http.header(whole, "Cache-Control")).contains("immutable");
    assertThat(Http.header(whole, "Fakeface-Name")).isEqualTo(face.toString());
    assertThat(Http.header(whole, "Fakeface-Gender")).isEqualTo(face.gender().toString());
    assertThat(Http.header(whole, "Fakeface-Age")).isEqualTo("" + face.age());
    assertThat(Http.header(whole, "Access-Control-Expose-Headers")).isEqualTo("*");
    assertThat(http.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<byte[]> part = http.get(path, "Range", "bytes=0-9");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).hasSize(10);
    HttpResponse<byte[]> head = http.send("HEAD", "/content/48/" + face);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void seededImageOfASizeHasATagOfItsOwn() {
    String tag = Http.header(http.get("/face/image?seed=x&size=96"), "ETag");

    assertThat(http.get("/face/image?seed=x&size=96", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(http.get("/face/image?seed=x&size=64", "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    String json = Http.header(http.get("/face/json?seed=x&size=96"), "ETag");
    assertThat(http.get("/face/json?seed=x", "If-None-Match", json).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/content/96/",
        "/content/96/x.jpg",
        "/content/96/female_20_0000000000000000000000000000000000000000.jpg",
        "/content/96/thumb_%s.jpg",
        "/content/96/%s.gif",
        "/content/96/96/%s.jpg",
        "/content/variants/%s.jpg"
      })
  void nothingElseIsServed(String path) {
    assertThat(http.status(path.formatted(stem))).isBetween(400, 404);
  }

  @Test
  void manyWhoAskForWhatIsNotKeptAllGetIt() {
    List<byte[]> answers =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(number -> http.get("/content/768/" + server.faces().get(number % 4)).body())
            .toList();

    IntStream.range(4, 24)
        .forEach(number -> assertThat(answers.get(number)).isEqualTo(answers.get(number % 4)));
    assertThat(answers).allMatch(bytes -> bytes.length > 10_000);
  }

  @Test
  void wantedSizesAreThereBeforeAnybodyAsks() {
    String key = face.key().toString();
    Path kept =
        server
            .images()
            .resolveSibling("variants")
            .resolve(key.substring(0, 2))
            .resolve(key.substring(2, 4));

    assertThat(kept.resolve("32_" + face)).exists();
    assertThat(kept.resolve("32_" + stem + ".webp")).exists();
  }

  private static BufferedImage image(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}

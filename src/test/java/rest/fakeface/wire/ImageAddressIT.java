package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class ImageAddressIT {

  /** The query that matches a single face of the catalog. */
  private static final String ONLY_ONE = "gender=male&minimum_age=48&maximum_age=48";

  private final Http http;

  ImageAddressIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @ParameterizedTest
  @CsvSource({
    "/face/view, 1024",
    "/face/view/x?gender=female&minimum_age=35, 1024",
    "/thumb/view, 350",
    "/thumb/view/x?gender=male, 350"
  })
  void viewRedirectsToTheImageOrItsThumbnail(String path, int edge) throws IOException {
    HttpResponse<byte[]> answer = http.get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    BufferedImage image = image(http.get(Http.header(answer, "Location")));
    assertThat(image.getWidth()).isEqualTo(edge);
    assertThat(image.getHeight()).isEqualTo(edge);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/face/view",
        "/thumb/view/x",
        "/face/url",
        "/face/json",
        "/face/image",
        "/thumb/image?seed=anna",
        "/face/view?seed=anna"
      })
  void answerNamesTheFaceThatItShows(String path) {
    HttpResponse<byte[]> answer = http.get(path + (path.contains("?") ? "&" : "?") + ONLY_ONE);

    assertThat(Http.header(answer, "Fakeface-Name")).matches("male_48_[0-9a-f]{40}\\.jpg");
    assertThat(Http.header(answer, "Fakeface-Gender")).isEqualTo("male");
    assertThat(Http.header(answer, "Fakeface-Age")).isEqualTo("48");
    assertThat(Http.header(answer, "Access-Control-Expose-Headers")).isEqualTo("*");
  }

  @ParameterizedTest
  @CsvSource({"/face/image, ''", "/thumb/image, thumb_"})
  void imageSaysWhereItIsForEverAndByWhatNameToSaveIt(String path, String prefix) {
    HttpResponse<byte[]> answer = http.get(path + "?" + ONLY_ONE);

    String name = prefix + Http.header(answer, "Fakeface-Name");
    String place = Http.header(answer, "Content-Location");
    assertThat(place).isEqualTo(http.base() + "/content/" + name);
    assertThat(Http.header(answer, "Content-Disposition"))
        .isEqualTo("inline; filename=\"" + name + '"');
    HttpResponse<byte[]> there = http.get(place);
    assertThat(there.body()).isEqualTo(answer.body());
    assertThat(Http.header(there, "Content-Location")).isEqualTo(name);
    assertThat(Http.header(there, "Fakeface-Age")).isEqualTo("48");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/face/url", "/thumb/url", "/face/url/x", "/thumb/url/x"})
  void urlIsTheAddressAlone(String path) throws IOException {
    HttpResponse<byte[]> answer = http.get(path);

    assertThat(Http.header(answer, "Content-Type")).startsWith("text/plain");
    String thumb = path.startsWith("/thumb") ? "thumb_" : "";
    assertThat(Http.text(answer))
        .matches(http.base() + "/content/" + thumb + "(female|male)_\\d+_[0-9a-f]{40}\\.jpg");
    assertThat(image(http.get(Http.text(answer)))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/face/image", "/thumb/image", "/face/image/x.jpg", "/thumb/image/x"})
  void imageIsTheBytesThemselves(String path) throws IOException {
    HttpResponse<byte[]> answer = http.get(path, "Accept", "image/png");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(Http.header(answer, "Content-Length")).isEqualTo("" + answer.body().length);
    assertThat(image(answer).getWidth()).isEqualTo(path.startsWith("/thumb") ? 350 : 1024);
  }

  @EachChoosingAddress
  void noCacheKeepsAChoice(String path) {
    HttpResponse<byte[]> answer = http.get(path);

    assertThat(Http.header(answer, "Cache-Control"))
        .isEqualTo("no-cache, no-store, must-revalidate");
    assertThat(Http.header(answer, "Pragma")).isEqualTo("no-cache");
    assertThat(Http.header(answer, "Expires")).isEqualTo("0");
  }

  @EachChoosingAddress
  @ValueSource(strings = {"/stats", "/"})
  void headAnswersAsGetWithoutABody(String path) {
    HttpResponse<byte[]> answer = http.send("HEAD", path);

    assertThat(answer.statusCode()).isEqualTo(http.status(path));
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-Host", "X-Forwarded-Prefix", "Forwarded"})
  void noProxyIsBelievedByDefault(String header) {
    String value = header.equals("Forwarded") ? "host=evil.example" : "/evil.example";

    assertThat(http.json("/face/json", header, value).getString("image_url"))
        .startsWith(http.base() + "/content/");
  }

  private static BufferedImage image(HttpResponse<byte[]> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("image/jpeg");
    return ImageIO.read(new ByteArrayInputStream(answer.body()));
  }
}

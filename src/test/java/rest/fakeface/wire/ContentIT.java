package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.TestImages;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class ContentIT {

  private final FaceName face;
  private final String path;
  private final Path directory;
  private final Http http;

  ContentIT(ServerKind kind) {
    SharedServer server = SharedServer.of(kind);
    http = server.http();
    face = server.faces().get(0);
    path = "/content/" + face;
    String key = face.key().toString();
    directory = server.images().resolve(key.substring(0, 2)).resolve(key.substring(2, 4));
  }

  @Test
  void anImageHasTheBytesThatCameButForItsMarkAndMayBeKeptForever() {
    HttpResponse<byte[]> answer = http.get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(FaceKey.ofContent(TestImages.withoutXmp(answer.body()))).isEqualTo(face.key());
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(Http.header(answer, "Cache-Control"))
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(Http.header(answer, "Accept-Ranges")).isEqualTo("bytes");
    assertThat(Http.header(answer, "ETag")).startsWith("\"").endsWith("\"");
  }

  @Test
  void aThumbnailHasATagOfItsOwn() {
    HttpResponse<byte[]> thumbnail = http.get("/content/thumb_" + face);

    assertThat(thumbnail.statusCode()).isEqualTo(200);
    assertThat(Http.header(thumbnail, "ETag"))
        .startsWith("\"")
        .isNotEqualTo(Http.header(http.get(path), "ETag"));
  }

  @Test
  void whoHasTheImageIsToldSo() {
    String tag = Http.header(http.get(path), "ETag");

    for (String known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
      HttpResponse<byte[]> answer = http.get(path, "If-None-Match", known);

      assertThat(answer.statusCode()).as(known).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(Http.header(answer, "ETag")).isEqualTo(tag);
      assertThat(Http.header(answer, "Cache-Control")).contains("immutable");
    }
    assertThat(http.get(path, "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
  }

  @Test
  void anImageMayBeEmbeddedEverywhereAndTakenForNothingElse() {
    HttpResponse<byte[]> answer = http.get(path);

    assertThat(Http.header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(Http.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @CsvSource({"bytes=0-99,0,100", "bytes=100-,100,-1", "bytes=-50,-50,-1", "bytes=5-5,5,6"})
  void aRangeIsServed(String range, int from, int to) {
    byte[] whole = http.get(path).body();

    HttpResponse<byte[]> answer = http.get(path, "Range", range);

    int first = from < 0 ? whole.length + from : from;
    int end = to < 0 ? whole.length : to;
    assertThat(answer.statusCode()).isEqualTo(206);
    assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
    assertThat(Http.header(answer, "Content-Range"))
        .isEqualTo("bytes " + first + "-" + (end - 1) + "/" + whole.length);
  }

  @Test
  void aRangeBeyondTheEndIsRefusedWithTheSize() {
    int size = http.get(path).body().length;

    HttpResponse<byte[]> answer = http.get(path, "Range", "bytes=" + size + "-");

    assertThat(answer.statusCode()).isEqualTo(416);
    assertThat(Http.header(answer, "Content-Range")).isEqualTo("bytes */" + size);
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void aRangeOfAnotherImageThanTheClientHasIsTheWholeImage() {
    String tag = Http.header(http.get(path), "ETag");

    assertThat(http.get(path, "Range", "bytes=0-9", "If-Range", tag).statusCode()).isEqualTo(206);
    assertThat(http.get(path, "Range", "bytes=0-9", "If-Range", "\"x\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void headSaysWhatGetWouldSend() {
    HttpResponse<byte[]> get = http.get(path);

    HttpResponse<byte[]> head = http.send("HEAD", path);

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(Http.header(head, "Content-Length")).isEqualTo("" + get.body().length);
    assertThat(Http.header(head, "ETag")).isEqualTo(Http.header(get, "ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s%%00", "%s%%20", "%s/", "%s.part", ".%s", "thumb_thumb_%s"})
  void nearlyTheNameOfAnImageIsNotItsName(String nearly) {
    assertThat(http.status("/content/" + nearly.formatted(face))).isBetween(400, 404);
  }

  @Test
  void whateverLiesBesideAnImageIsNotServed() {
    FaceFiles.write(directory.resolve("notes.txt"), new byte[] {1});
    FaceFiles.write(directory.resolve(face + ".bak"), new byte[] {1});

    assertThat(http.status("/content/notes.txt")).isEqualTo(404);
    assertThat(http.status("/content/" + face + ".bak")).isEqualTo(404);
  }

  @Test
  void whatABrokenOffIntakeLeftIsSweptAwayAtTheStart() {
    assertThat(directory.resolve("../../00/00")).isEmptyDirectory();
  }

  @Test
  void headHasTheWholeImageWhateverRangeItNames() {
    for (String range : List.of("bytes=0-9", "bytes=99999999-")) {
      HttpResponse<byte[]> head = http.send("HEAD", path, "Range", range);

      assertThat(head.statusCode()).isEqualTo(200);
      assertThat(Http.header(head, "Content-Length"))
          .isEqualTo(String.valueOf(http.get(path).body().length));
    }
  }

  @Test
  void imageIsSentOnlyIfItIsTheOneThatIsWanted() {
    String tag = Http.header(http.get(path), "ETag");

    assertThat(http.get(path, "If-Match", "\"x\", " + tag).statusCode()).isEqualTo(200);
    assertThat(http.get(path, "If-Match", "*").statusCode()).isEqualTo(200);
    assertThat(http.get(path, "If-Match", "\"x\"").statusCode()).isEqualTo(412);
    assertThat(http.get(path, "If-Match", "W/" + tag).statusCode()).isEqualTo(412);
  }

  @Test
  void escapesInTheNameAreDecoded() {
    assertThat(http.status(path.replace("_", "%5F"))).isEqualTo(200);
  }

  @Test
  void anotherMethodIsRefusedWithThoseThatAreAllowed() {
    HttpResponse<byte[]> answer = http.send("PUT", path);

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(Http.header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/content/",
        "/content/x.jpg",
        "/content/female_20_0000000000000000000000000000000000000000.jpg",
        "/content/..%2Fcatalog.mv.db",
        "/content/%2E%2E/%2E%2E/catalog.mv.db",
        "/content/.part",
        "/content/FEMALE_20_0000000000000000000000000000000000000000.jpg",
        "/content/%5C..%5Ccatalog.mv.db",
        "/content/..%252Fcatalog.mv.db",
        "/content/x%00.jpg",
        "/content/..;/catalog.mv.db",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF"
      })
  void nothingIsServedButImages(String other) {
    HttpResponse<byte[]> answer = http.get(other);

    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(Http.text(answer)).doesNotContain("H2").doesNotContain("at rest.fakeface");
  }
}

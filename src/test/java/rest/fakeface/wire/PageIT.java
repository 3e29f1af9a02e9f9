package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Chromium;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/** The files of the page. The browser tests cover its behaviour. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class PageIT {

  /** References to other files in a file of the page. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:href|src)=\"([a-z/-]+\\.[a-z]+)\"|(?:from |import\\()\"(\\./[a-z-]+\\.js)\"");

  private final Http http;

  PageIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @Test
  void pageWithAllThatItLoadsHasLessThanSixtyKilobytesAndNothingInline() {
    int bytes = 0;
    for (String path : ownFiles()) {
      HttpResponse<byte[]> file = http.get(path);
      assertThat(file.statusCode()).as(path).isEqualTo(200);
      if (!path.endsWith(".js")) {
        assertThat(Http.text(file))
            .as(path)
            .doesNotContain(" style=\"", "<style", "<script>", " onclick=");
      }
      bytes += file.body().length;
    }
    assertThat(bytes).isBetween(40_000, 59_999);
  }

  /**
   * The page, the viewer and a document with all files they refer to, except those of the viewer's
   * library.
   */
  private Set<String> ownFiles() {
    Set<String> files = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of("/", "/docs"));
    while (!next.isEmpty()) {
      String path = next.pop();
      if (path.contains("swagger") || !files.add(path)) {
        continue;
      }
      REFERENCE
          .matcher(http.text(path))
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .forEach(to -> next.add(http.base().resolve(path).resolve(to).getPath()));
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/page/app.js", "/docs", "/docs/using", "/docs/swagger-ui.css"})
  void fileComesPackedAndOnceOnly(String path) throws IOException {
    HttpResponse<byte[]> plain = http.get(path);
    HttpResponse<byte[]> packed = http.get(path, "Accept-Encoding", "gzip, br");
    String tag = Http.header(packed, "ETag");

    assertThat(Http.header(packed, "Content-Encoding")).isEqualTo("gzip");
    try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      assertThat(bytes.readAllBytes()).isEqualTo(plain.body());
    }
    assertThat(tag).isNotEqualTo(Http.header(plain, "ETag"));
    HttpResponse<byte[]> again = http.get(path, "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(http.send("HEAD", path).body()).isEmpty();
    assertThat(Http.header(plain, "Vary")).isEqualTo("Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page",
        "/page/",
        "/page/nothing.js",
        "/docs/nothing",
        "/docs/using.md",
        "/page/docs/x.js",
        "/page/..%2fweb.xml",
        "/docs/swagger-ui-bundle.js.LICENSE.txt",
        "/WEB-INF/page/app.js"
      })
  void otherNamesAreNotFound(String path) {
    HttpResponse<byte[]> answer = http.get(path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(Http.text(answer)).doesNotContain("web-app", "import ");
  }

  @Test
  void pageShowsFacesInABrowserWithoutAComplaint() {
    try (Chromium browser = Chromium.start(TestPaths.workDirectory("page-smoke"))) {
      browser.open(http.base());
      browser.await("the faces are there", () -> browser.all("#wall .face").size() == 9);
      browser.click("nav a[href$='#catalog']");
      browser.find(".plot rect");
      browser.open(http.base().resolve("/docs"));
      browser.find(".opblock");

      assertThat(browser.complaints()).isEmpty();
    }
  }
}

package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.SiteAnswer;

/** Pages of another origin that embed faces and request them by scripts. */
@Order(ServerOrder.PAGE)
class EmbeddingIT extends PageSession {

  private final FaceSite site = new FaceSite();

  @AfterEach
  void close() {
    site.close();
  }

  @AfterEach
  @Override
  void nothingIsComplainedOfAndNoOtherHostIsAsked() {
    assertThat(browser.complaints()).allMatch(each -> each.contains("404"));
    assertThat(browser.hosts())
        .isSubsetOf(server.http().base().getAuthority(), site.address().getAuthority());
  }

  @Test
  void foreignPageShowsAFace() {
    visit("<img src='%s/face/view?gender=female'>");

    assertThat(width()).isEqualTo("1024");
  }

  @Test
  void pageThatIsolatesItselfShowsAFace() {
    visit(
        "<img src='%s/thumb/view'>",
        Map.of(
            "Cross-Origin-Embedder-Policy",
            List.of("require-corp"),
            "Cross-Origin-Opener-Policy",
            List.of("same-origin")));

    assertThat(width()).isEqualTo("350");
    assertThat(browser.settle("Promise.resolve(crossOriginIsolated)")).isEqualTo("true");
  }

  @Test
  void imageOfAnotherOriginDoesNotTaintACanvas() {
    visit("<img crossorigin src='%s/face/view?seed=a'><canvas></canvas>");
    width();

    assertThat(
            browser.run(
                """
                const pen = document.querySelector("canvas").getContext("2d");
                pen.drawImage(document.querySelector("img"), 0, 0);
                return pen.getImageData(10, 10, 1, 1).data[3];
                """))
        .isEqualTo(255L);
  }

  @Test
  void scriptOfAnotherOriginReadsJsonCsvAndProblems() {
    visit("<p>");

    assertThat(ask("/face/json?gender=male", "answer.json().then(face => face.gender)"))
        .isEqualTo("male");
    assertThat(ask("/faces?count=3", "answer.text().then(csv => csv.split('\\n')[0])", "text/csv"))
        .startsWith("filename,gender");
    assertThat(ask("/faces/nobody.jpg", "answer.json().then(problem => problem.status)"))
        .isEqualTo("404");
    assertThat(ask("/face/json?gender=male", "answer.headers.get('Fakeface-Gender')"))
        .isEqualTo("male");
  }

  private String ask(String path, String answer) {
    return ask(path, answer, "application/json");
  }

  private String ask(String path, String answer, String accept) {
    return browser.settle(
        "fetch('%s', { headers: { Accept: '%s' } }).then(answer => %s)"
            .formatted(server.address(path), accept, answer));
  }

  private void visit(String body) {
    visit(body, Map.of());
  }

  private void visit(String body, Map<String, List<String>> headers) {
    String html = body.formatted("http://" + server.http().base().getAuthority());
    site.thenAlways(
        exchange -> {
          exchange.getResponseHeaders().putAll(headers);
          SiteAnswer.whole(200, "text/html", html.getBytes(StandardCharsets.UTF_8)).to(exchange);
        });
    browser.open(site.address());
  }

  private String width() {
    return browser.settle(
        "document.images[0].decode().then(() => document.images[0].naturalWidth)");
  }
}

package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import rest.fakeface.support.ServerOrder;

/** The snippets for copying. */
@Order(ServerOrder.PAGE)
class SnippetsIT extends PageSession {

  private static final Pattern ADDRESS = Pattern.compile("http://localhost[^\"'\\s)]+");

  @ParameterizedTest
  @ValueSource(strings = {"HTML", "Markdown", "curl", "JavaScript", "Java", "Python", "CSV"})
  void snippetFollowsTheControlsAndIsCopied(String name) {
    open("/?gender=female&minimum_age=20&seed=a%27b&size=96");
    browser.click("#tab-" + name);
    browser.click("#snippet-actions .copy");
    awaitText("#snippet-actions .copy", "Copied");

    String snippet = browser.clipboard();
    assertThat(snippet).isEqualTo(browser.find("#snippet").getDomProperty("textContent"));
    assertThat(snippet).containsAnyOf("minimum_age=20", "Gender.FEMALE, 20, null, \"a'b\"");
    assertThat(addresses(snippet))
        .isNotEmpty()
        .allSatisfy(address -> assertThat(server.http().status(address)).isIn(200, 302, 404));
  }

  private static List<String> addresses(String snippet) {
    return ADDRESS
        .matcher(snippet.replace("&amp;", "&"))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void arrowKeysGoThroughTheSnippets() {
    open("/");
    browser.find("#tab-HTML").sendKeys(Keys.ARROW_LEFT);
    WebElement last = browser.find("#snippet-tabs button:last-child");
    assertThat(last.getDomAttribute("aria-selected")).isEqualTo("true");
    last.sendKeys(Keys.ARROW_RIGHT);

    assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("HTML");
  }

  @Test
  void javaScriptOfTheSnippetGetsAFace() {
    open("/?gender=male");
    browser.click("#tab-JavaScript");
    String snippet = browser.find("#snippet").getText().replaceAll("console.log.*", "return face;");

    assertThat(browser.settle("(async () => {" + snippet + "})().then(face => face.gender)"))
        .isEqualTo("male");
  }

  @Test
  void listIsSavedAsCsv() throws IOException {
    open("/?gender=male");
    browser.click("#csv");

    assertThat(Files.readAllLines(browser.saved("faces.csv")))
        .hasSize(41)
        .first()
        .asString()
        .startsWith("filename,gender,age");
  }
}

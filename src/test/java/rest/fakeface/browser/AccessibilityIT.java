package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.ServerOrder;

/**
 * Checks the accessibility of the page on a wide screen in the light theme, and on a phone in the
 * dark theme. Leaves screenshots in three widths and both themes below {@code target/pictures}.
 */
@Order(ServerOrder.PAGE)
class AccessibilityIT extends PageSession {

  private static final Path PICTURES = Path.of("target/pictures");

  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private static final Map<Integer, Integer> SCREENS = Map.of(390, 844, 820, 1180, 1440, 900);

  @ParameterizedTest
  @CsvSource({
    "light, faces, '/', '#wall .face'",
    "dark, faces, '/', '#wall .face'",
    "light, circles, '/?size=96&shape=circle', '#wall .face'",
    "light, nobody, '/?minimum_age=97', '.notice'",
    "dark, nobody, '/?minimum_age=97', '.notice'",
    "light, catalog, '/#catalog', '.plot rect'",
    "dark, catalog, '/#catalog', '.plot rect'",
    "light, login, '/#admin', '#login'",
    "dark, login, '/#admin', '#login'",
    "light, guide, '/docs/using', 'main h1'",
    "dark, guide, '/docs/settings', 'main h1'"
  })
  void pageIsForEverybody(String theme, String name, String path, String ready) {
    browser.prefer(theme);
    look(theme, name, () -> open(path), ready);
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void openedPartsAreForEverybody(String theme) {
    browser.prefer(theme);
    open("/");
    browser.click("#wall .face");
    look(theme, "card", () -> {}, "#card .portrait");
    open("/#people");
    browser.click("#people-example");
    browser.click("#people-match");
    look(theme, "people", () -> {}, "#people-result tbody");
    open("/#admin");
    browser.run(
        "document.querySelector('#login [name=password]').value = arguments[0]",
        AdminPassword.PASSWORD);
    browser.click("#login .primary");
    browser.find("#coverage table");
    look(theme, "admin", () -> {}, "#harvests table");
  }

  /** The viewer is a third-party library, whose accessibility is not checked. */
  @Test
  void viewerIsPicturedInBothThemes() {
    for (String theme : List.of("light", "dark")) {
      browser.prefer(theme);
      open("/docs");
      browser.find(".opblock");
      browser.picture(PICTURES.resolve("viewer-" + theme + ".png"));
    }
    assertThat(PICTURES.resolve("viewer-dark.png")).isNotEmptyFile();
  }

  private void look(String theme, String name, Runnable opening, String ready) {
    SCREENS.forEach(
        (width, height) -> {
          browser.resize(width, height);
          opening.run();
          browser.find(ready);
          awaitImages();
          browser.picture(PICTURES.resolve(name + "-" + width + "-" + theme + ".png"));
          assertThat(browser.run("return document.documentElement.scrollWidth"))
              .as("the width of " + name)
              .isEqualTo((long) width);
          if (width == (theme.equals("dark") ? 390 : 1440)) {
            assertThat(violations()).as(name + " at " + width + ", " + theme).isEmpty();
          }
        });
  }

  private void awaitImages() {
    browser.await(
        "what is seen of the images is there",
        () ->
            browser.run(
                "return [...document.images].filter(each => each.loading !== 'lazy'"
                    + " || each.getBoundingClientRect().top < innerHeight)"
                    + ".every(each => each.complete)"));
  }

  private List<String> violations() {
    return new AxeBuilder()
        .withTags(LEVELS).analyze(browser.driver()).getViolations().stream()
            .map(AccessibilityIT::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes();
  }
}

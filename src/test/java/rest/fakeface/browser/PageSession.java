package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.WebElement;
import rest.fakeface.support.Chromium;

/**
 * The base class of all tests of the page: checks that the page logs no errors and sends no
 * requests to other hosts.
 */
abstract class PageSession {

  final PageServer server = PageServer.get();
  final Chromium browser = server.browser();

  @BeforeEach
  void forget() {
    browser.open(URI.create("about:blank"));
    browser.resize(1440, 900);
    browser.prefer("light");
    browser.complaints();
    browser.hosts();
  }

  @AfterEach
  void nothingIsComplainedOfAndNoOtherHostIsAsked() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.hosts()).isSubsetOf(server.http().base().getAuthority());
  }

  void open(String path) {
    browser.open(server.address(path));
  }

  /** The names of the faces on the wall; waits until there are any. */
  List<String> faces() {
    browser.find("#wall .face");
    return browser.all("#wall .face").stream()
        .map(face -> String.valueOf(face.getDomProperty("search")).replaceAll(".*face=", ""))
        .toList();
  }

  /** Waits until the URL contains a text, or no longer does. */
  void awaitAddress(String text, boolean there) {
    browser.await(
        "the address has " + text, () -> address().contains(text) == there ? address() : null);
  }

  String address() {
    return String.valueOf(browser.driver().getCurrentUrl());
  }

  /** Waits until an element has a text. */
  void awaitText(String selector, String text) {
    browser.await(
        selector + " says " + text,
        () -> browser.find(selector).getText().contains(text) ? text : null);
  }

  /** Types a text into a field. */
  void type(String selector, String text) {
    WebElement field = browser.find(selector);
    field.clear();
    field.sendKeys(text);
  }
}

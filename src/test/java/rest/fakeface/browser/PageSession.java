package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.WebElement;
import rest.fakeface.support.Chromium;

/** What all tests of the page share: no page complains, and none asks another host. */
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

  /** The names of the faces on the wall, as soon as there are any. */
  List<String> faces() {
    browser.find("#wall .face");
    return browser.all("#wall .face").stream()
        .map(face -> String.valueOf(face.getDomProperty("search")).replaceAll(".*face=", ""))
        .toList();
  }

  /** Waits until the address has a text, or lacks it. */
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

  /** Fills a field as somebody types. */
  void type(String selector, String text) {
    WebElement field = browser.find(selector);
    field.clear();
    field.sendKeys(text);
  }
}

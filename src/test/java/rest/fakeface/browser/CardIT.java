package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerOrder;

/** The card of a face. */
@Order(ServerOrder.PAGE)
class CardIT extends PageSession {

  @Test
  void cardShowsTheFacesPapersAndCopiesThem() {
    open("/?gender=female&source=drawn");
    String name = faces().get(0);

    browser.click("#wall .face");
    awaitAddress("face=" + name, true);
    awaitText("#card dl", name);
    assertThat(browser.find("#card dl").getText())
        .contains("Gender", "female", "Source", "drawn", "Labelled by", "its source");
    assertThat(browser.find("#card .portrait").getDomAttribute("src")).endsWith("/content/" + name);
    browser.all("#card .copy").get(0).click();
    awaitText("#card .copy", "Copied");
    assertThat(browser.clipboard()).isEqualTo(server.address("/content/" + name).toString());
    browser.all("#card .copy").get(1).click();
    awaitText("#card .copy:nth-of-type(2)", "Copied");

    assertThat(Http.object(browser.clipboard()).getString("filename")).isEqualTo(name);
  }

  @Test
  void cardIsClosedByTheKeyboardAndOpenedByTheWayBackAndByItsAddress() {
    open("/");
    browser.find("#wall .face").sendKeys(Keys.ENTER);
    browser.find("#card[open] .portrait");
    String address = address();
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    awaitAddress("face=", false);
    browser.driver().navigate().back();
    browser.find("#card[open] .portrait");
    browser.driver().navigate().forward();
    browser.await("the card is closed", () -> browser.all("#card[open]").isEmpty());

    open(address.substring(address.indexOf("/?")));
    browser.find("#card[open] .portrait");
    browser.click("#card-close");
    awaitAddress("face=", false);
  }

  @Test
  void imageIsSavedUnderItsName() throws IOException {
    open("/");
    String name = faces().get(0);
    browser.click("#wall .face");
    browser.click("#card a[download]");

    assertThat(Files.readAllBytes(browser.saved(name)))
        .isEqualTo(server.http().get("/content/" + name).body());
  }

  @Test
  void nameThatNoFaceHasIsSaid() {
    open("/?face=female_35_0000000000000000000000000000000000000000.jpg");
    awaitText("#card .notice", "There is no such face");

    assertThat(browser.complaints()).allMatch(each -> each.contains("404"));
  }
}

package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;
import rest.fakeface.face.Gender;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.ServerOrder;

/** The administration on the page. */
@Order(ServerOrder.PAGE)
class AdministrationIT extends PageSession {

  @Test
  void wrongPasswordLetsNobodyIn() {
    logIn("wrong");
    awaitText("#login-result", "The credential is wrong");

    assertThat(browser.find("#admin-work, #login").getDomAttribute("id")).isEqualTo("login");
    assertThat(browser.complaints()).allMatch(each -> each.contains("401"));
  }

  @Test
  void imageIsUploadedAndTakenDownWithAReason() throws IOException {
    Path image = server.work().resolve("anna.jpg");
    Files.write(image, FaceFiles.jpeg(Gender.FEMALE, 33, 4711));
    logIn(AdminPassword.PASSWORD);
    awaitText("#harvests", "drawn");
    awaitText("#coverage", "20–29");
    new Select(browser.find("#upload [name=gender]")).selectByValue("female");
    type("#upload [name=age]", "33");
    browser.all("#upload-drop input").get(0).sendKeys(image.toString());
    awaitText("#upload-result", "anna.jpg: added");
    String name = browser.find("#upload-result a").getText();

    browser.click("#upload-result a");
    browser.click("#card .danger");
    assertThat(browser.find("#takedown [name=filename]").getDomProperty("value")).isEqualTo(name);
    type("#takedown [name=reason]", "She asked");
    browser.click("#takedown .danger");
    awaitText("#takedown-result", "was taken down");

    assertThat(server.http().status("/content/" + name)).isEqualTo(410);
    browser.click("#logout");
    browser.find("#login");
  }

  @Test
  void harvestIsAskedFor() {
    logIn(AdminPassword.PASSWORD);
    browser.click("#harvest-now");

    awaitText("#harvest-result", "starts in a moment");
  }

  private void logIn(String password) {
    open("/#admin");
    type("#login [name=name]", "admin");
    // Set by a script, because the driver of Chromium cannot type characters beyond the basic
    // plane.
    browser.run("document.querySelector('#login [name=password]').value = arguments[0]", password);
    browser.click("#login .primary");
  }
}

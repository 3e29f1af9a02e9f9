package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.ServerOrder;

/** The wall of faces and its controls. */
@Order(ServerOrder.PAGE)
class WallIT extends PageSession {

  @Test
  void wallFillsAtOnceAndHasMoreForThoseWhoScroll() {
    open("/");
    awaitText("#matched", PageServer.FACES + " faces");
    assertThat(faces()).hasSizeLessThan(PageServer.FACES);

    browser.run("scrollTo(0, document.body.scrollHeight)");

    browser.await("all faces are there", () -> faces().size() == PageServer.FACES);
    assertThat(faces()).doesNotHaveDuplicates();
    assertThat(browser.run("return document.querySelector('.face img').naturalWidth"))
        .isIn(192L, 256L, 350L);
  }

  @Test
  void genderIsChosenAndBackAndForwardFollow() {
    open("/");
    List<String> everybody = faces();

    browser.click("label:has([value=female])");
    awaitAddress("gender=female", true);
    awaitText("#matched", "40 faces");
    assertThat(faces()).allMatch(name -> name.startsWith("female"));
    browser.driver().navigate().back();
    awaitText("#matched", "80 faces");
    assertThat(faces()).containsAnyElementsOf(everybody);
    assertThat(chosenGender()).isEmpty();
    browser.driver().navigate().forward();
    awaitText("#matched", "40 faces");

    assertThat(chosenGender()).isEqualTo("female");
  }

  private String chosenGender() {
    return String.valueOf(browser.all("[name=gender]:checked").get(0).getDomAttribute("value"));
  }

  @Test
  void agesAreChosenByTheKeyboardAndTheHandlesPushEachOther() {
    open("/");
    faces();

    browser.find("#youngest").sendKeys(Keys.ARROW_RIGHT, Keys.PAGE_UP);
    awaitAddress("minimum_age=11", true);
    browser.find("#oldest").sendKeys(Keys.HOME, Keys.ARROW_RIGHT);
    awaitAddress("maximum_age=1", true);

    awaitAddress("minimum_age", false);
    assertThat(browser.find("#ages").getText()).isEqualTo("up to 1");
    assertThat(faces()).allMatch(name -> FaceName.parse(name).orElseThrow().age() <= 1);
  }

  @Test
  void seedShowsEverybodyTheSameFaces() {
    open("/");
    faces();
    type("#seed", "Team Übersee");
    awaitAddress("seed=Team+", true);
    browser.await("the wall is there", () -> !browser.all("#wall .face").isEmpty());
    List<String> first = faces();

    open("/?seed=Team+%C3%9Cbersee");

    assertThat(faces()).containsExactlyElementsOf(first);
  }

  @Test
  void otherFacesAreOthersAndTheWayBackLeadsToThoseBefore() {
    open("/?gender=male");
    List<String> before = faces();

    browser.click("#others");
    browser.await("the faces are others", () -> !faces().equals(before));
    browser.driver().navigate().back();

    browser.await("the faces are those before", () -> faces().equals(before));
  }

  @Test
  void sourcesAreChosenAndStandInTheAddress() {
    open("/");
    faces();

    browser.click("#sources label:has([value=studio])");
    awaitAddress("source=studio", true);
    awaitText("#matched", PageServer.STUDIO + " faces");
    assertThat(browser.run("return document.getElementById('filter-said').textContent"))
        .isEqualTo("Everybody, all ages, from studio");
    browser.click("#sources label:has([value=drawn])");
    awaitText("#matched", PageServer.FACES + " faces");
    browser.driver().navigate().back();
    awaitText("#matched", PageServer.STUDIO + " faces");

    assertThat(browser.all("#sources :checked"))
        .extracting(box -> box.getDomAttribute("value"))
        .containsExactly("studio");
    browser.click("#reset");
    awaitAddress("source", false);
  }

  @Test
  void sizeAndShapeShowOnTheWallAndInTheAddress() {
    open("/");
    faces();

    new Select(browser.find("#size")).selectByValue("96");
    browser.click("label:has([value=circle])");

    awaitAddress("size=96&shape=circle", true);
    browser.find("#wall.round");
    assertThat(browser.find(".face").getSize().getWidth()).isBetween(80, 130);
    browser.click("#reset");
    awaitAddress("size", false);
  }

  @Test
  void filterThatNobodyMatchesLeadsToTheNearestFaces() {
    open("/?gender=male&minimum_age=97");
    awaitText(".notice", "No face matches");

    browser.click(".notice .primary");

    assertThat(faces()).allMatch(name -> name.startsWith(Gender.MALE.toString()));
    awaitAddress("minimum_age=97", false);
  }

  @Test
  void failureSaysWhatToDoAndTheNextTryWorks() {
    open("/docs/using");
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    browser
        .driver()
        .executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*/faces?*")));
    try {
      open("/");
      awaitText(".notice", "The faces could not be loaded");
    } finally {
      browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of()));
    }
    browser.click(".notice .primary");

    assertThat(faces()).isNotEmpty();
    assertThat(browser.complaints()).allMatch(each -> each.contains("ERR_BLOCKED_BY_CLIENT"));
  }
}

package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import rest.fakeface.support.ServerOrder;

/** The table of people. */
@Order(ServerOrder.PAGE)
class PeopleIT extends PageSession {

  @Test
  void pastedTableComesBackWithFaces() throws IOException {
    open("/#people");
    // With tabs, like cells copied from a spreadsheet.
    browser.run(
        "document.getElementById('people-table').value = arguments[0]",
        "id\tname\tgender\tbirth_date\nA1\tZoë\tf\t03/04/1985\nA2\tBert\tm\t24.12.1990\n");
    new Select(browser.find("#people-dates")).selectByValue("dmy");
    browser.click("#people-match");

    awaitText("#people-result h2", "2 of 2 have a face");
    assertThat(cells(1).subList(1, 5)).containsExactly("A1", "Zoë", "f", "03/04/1985");
    assertThat(cells(1)).element(5).asString().startsWith("Woman, ");
    browser.click("#people-result .bar .button");
    assertThat(Files.readString(browser.saved("faces.csv"))).contains("Zoë", "face_filename", "A2");
    Files.delete(browser.saved("faces.csv"));
    browser.click("#people-result tbody a");
    browser.find("#card[open] .portrait");
  }

  private List<String> cells(int row) {
    String selector = "#people-result tbody tr:nth-child(" + row + ")";
    return browser.find(selector).findElements(By.tagName("td")).stream()
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void fileOfPeopleIsTakenAndEachErrorIsShownInItsRow() throws IOException {
    Path file = server.work().resolve("people.csv");
    Files.writeString(file, "id,gender,age\n1,female,20\n2,unknown,30\n");
    open("/#people");
    browser.find("#people-match");
    browser.all("#people-drop input").get(0).sendKeys(file.toString());

    awaitText("#people-result h2", "1 of 2 have a face");
    assertThat(cells(2)).element(6).asString().contains("gender", "unknown");
  }

  @Test
  void workbookIsTakenAndSaved() throws IOException {
    Path file = server.work().resolve("people.xlsx");
    try (InputStream workbook =
        PeopleIT.class.getResourceAsStream("/rest/fakeface/api/match/people.xlsx")) {
      Files.write(file, Objects.requireNonNull(workbook).readAllBytes());
    }
    open("/#people");
    browser.find("#people-match");
    browser.all("#people-drop input").get(0).sendKeys(file.toString());

    awaitText("#people-result h2", "3 of 3 have a face");
    assertThat(cells(1)).contains("0017", "Anna Noé", "1985-08-24");
    browser.all("#people-result .bar .button").get(1).click();
    byte[] saved = Files.readAllBytes(browser.saved("faces.xlsx"));
    assertThat(saved).startsWith('P', 'K', 3, 4);
  }

  @Test
  void droppedFileIsTaken() {
    open("/#people");
    browser.find("#people-match");
    browser.run(
        """
        const data = new DataTransfer();
        data.items.add(new File(["id\\n7\\n8\\n9\\n"], "dropped.csv", { type: "text/csv" }));
        document.getElementById("people-drop")
            .dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
        """);

    awaitText("#people-result h2", "3 of 3 have a face");
  }

  @Test
  void tableThatCannotBeReadIsExplained() {
    open("/#people");
    type("#people-table", "name\nAnna\n");
    browser.click("#people-match");

    awaitText("#people-result .notice", "id");
    assertThat(browser.complaints()).allMatch(each -> each.contains("400"));
  }
}

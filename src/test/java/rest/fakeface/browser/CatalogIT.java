package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.ServerOrder;

/** The plot of the catalog. */
@Order(ServerOrder.PAGE)
class CatalogIT extends PageSession {

  @Test
  void catalogIsDrawnAndToldAsATable() {
    open("/");
    browser.click("nav a[href$='#catalog']");
    browser.find(".plot svg[role=img][aria-label]");
    assertThat(browser.find(".figures").getText()).contains("80", "40");
    browser.click("#catalog summary");

    Object women =
        browser.run(
            "return [...document.querySelectorAll('#catalog details tbody tr')]"
                + ".reduce((sum, row) => sum + Number(row.cells[1].textContent), 0)");
    assertThat(women).isEqualTo(40L);
    assertThat(browser.all(".plot rect"))
        .hasSize(2 * browser.all("#catalog details tbody tr").size());
    assertThat(browser.find("#by-source tbody").getText().lines())
        .containsExactly("drawn 76", "studio 4");
    browser.click("#catalog details tbody tr:nth-child(5) a");
    awaitAddress("minimum_age=20&maximum_age=24", true);
    assertThat(faces()).isNotEmpty();
    browser.click("nav a[href$='#catalog']");
    browser.click("#by-source tbody tr:nth-child(2) a");
    awaitAddress("source=studio", true);
    assertThat(faces()).hasSize(PageServer.STUDIO);
  }
}

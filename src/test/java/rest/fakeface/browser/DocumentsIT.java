package rest.fakeface.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.ServerOrder;

/** The API viewer and the user documents. */
@Order(ServerOrder.PAGE)
class DocumentsIT extends PageSession {

  @Test
  void requestsAreTriedInTheViewer() {
    open("/");
    browser.click("nav a[href=docs]");
    browser.click("#operations-stats-getStats .opblock-summary-control");
    browser.click(".opblock.is-open .execute");

    awaitText(".opblock.is-open .live-responses-table", "200");
    assertThat(browser.all(".opblock")).hasSizeGreaterThan(15);
  }

  @Test
  void everyLinkBetweenTheDocumentsLeadsToItsHeading() {
    open("/");
    browser.click("nav a[href='docs/using']");
    browser.find("main h1");
    List<String> documents =
        browser.all("nav a").stream()
            .map(link -> Objects.requireNonNull(link.getDomProperty("href")))
            .toList();
    assertThat(documents).hasSizeGreaterThan(4);
    for (String document : documents.subList(0, documents.size() - 1)) {
      browser.driver().get(document);
      assertThat(brokenLinks()).as(document).isEqualTo("[]");
    }
  }

  private String brokenLinks() {
    return browser.settle(
        """
        (async () => {
          const broken = [];
          const links = [...document.links].filter((link) => link.origin === location.origin
              && link.pathname.includes("/docs/"));
          for (const address of new Set(links.map((link) => link.href))) {
            const answer = await fetch(address);
            const text = await answer.text();
            const anchor = new URL(address).hash.slice(1);
            if (!answer.ok || (anchor && !text.includes(`id="${anchor}"`))) {
              broken.push(address);
            }
          }
          return JSON.stringify(broken);
        })()""");
  }
}

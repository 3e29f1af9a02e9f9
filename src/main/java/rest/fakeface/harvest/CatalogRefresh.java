package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import rest.fakeface.catalog.Arrivals;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.Serving;
import rest.fakeface.selection.FaceSelector;

/** What goes to and fro between the catalog and the snapshot: new faces in, servings out. */
@ApplicationScoped
class CatalogRefresh {

  private static final int PAGE = 10_000;

  /** How many servings are written in one transaction. */
  private static final int BATCH = 1_000;

  /**
   * How far back a refresh reads again. With several nodes a row may become visible after one that
   * arrived later; reading only what is new would never see it.
   */
  private static final int OVERLAP = 2_000;

  @Inject Catalog catalog;
  @Inject FaceSelector selector;

  private long place;

  /** Publishes the snapshot of what the catalog holds now. */
  synchronized void refresh() {
    List<Face> arrived = new ArrayList<>();
    long last = place;
    Arrivals page = catalog.arrivals(Math.max(0, place - OVERLAP), PAGE);
    while (!page.faces().isEmpty()) {
      arrived.addAll(page.faces());
      last = page.place();
      page = catalog.arrivals(last, PAGE);
    }
    selector.publish(arrived, catalog.removed());
    place = Math.max(place, last);
  }

  /** Writes down in the catalog what was served. What fails stays to be written the next time. */
  synchronized void recordServings() {
    List<Serving> servings = selector.unrecorded();
    for (int from = 0; from < servings.size(); from += BATCH) {
      List<Serving> batch = servings.subList(from, Math.min(from + BATCH, servings.size()));
      catalog.recordServings(batch);
      selector.recorded(batch);
    }
  }
}

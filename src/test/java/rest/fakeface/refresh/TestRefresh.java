package rest.fakeface.refresh;

import rest.fakeface.catalog.Catalog;
import rest.fakeface.image.ImageStore;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.work.StopSignal;

/** The refresh and the end of the application without a server. */
public final class TestRefresh {

  private TestRefresh() {}

  /** Connects a catalog and a selector by a refresh. */
  @SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
  public static CatalogRefresh of(Catalog catalog, FaceSelector selector, ImageStore images) {
    CatalogRefresh refresh = new CatalogRefresh();
    refresh.catalog = catalog;
    refresh.selector = selector;
    refresh.images = images;
    refresh.portraits = new PortraitSettings(PortraitUse.WHILE_EMPTY);
    refresh.floor = new AgeFloor(0);
    return refresh;
  }

  /** Ends the application. */
  public static void stop(StopSignal end) {
    end.stop();
  }
}

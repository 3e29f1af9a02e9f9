package rest.fakeface.intake;

import rest.fakeface.refresh.CatalogRefresh;
import rest.fakeface.refresh.TestRefresh;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.support.MemoryCatalog;
import rest.fakeface.support.MemoryImages;
import rest.fakeface.support.TestSettings;
import rest.fakeface.work.StopSignal;

/** An intake with a catalog, an image store and models in memory. */
public final class MemoryIntake {

  public final MemoryCatalog catalog = new MemoryCatalog();
  public final MemoryImages images = new MemoryImages();
  public final FixedModels models = new FixedModels();
  public final FaceSelector selector = new FaceSelector();
  public final CatalogRefresh refresh = TestRefresh.of(catalog, selector, images);
  public final StopSignal end = new StopSignal();
  public final Intake intake;

  public MemoryIntake(String... settings) {
    intake = TestIntake.of(catalog, images, models, TestSettings.of(settings), end);
  }
}

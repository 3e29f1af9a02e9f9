package rest.fakeface.harvest;

import java.util.List;
import rest.fakeface.selection.FaceSelector;

/** A harvester with a catalog and a store of images in memory. */
final class MemoryHarvest {

  final MemoryCatalog catalog = new MemoryCatalog();
  final MemoryImages images = new MemoryImages();
  final FaceSelector selector = new FaceSelector();
  final CatalogRefresh refresh = new CatalogRefresh();
  final FaceHarvester harvester = new FaceHarvester();

  @SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
  MemoryHarvest() {
    refresh.catalog = catalog;
    refresh.selector = selector;
    harvester.catalog = catalog;
    harvester.images = images;
    harvester.refresh = refresh;
    harvester.selector = selector;
  }

  /** Harvests a source that offers these candidates. */
  HarvestReport harvest(Candidate... candidates) {
    return harvester.harvest(new ListedSource(List.of(candidates)));
  }
}

package rest.fakeface.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.Lease;
import rest.fakeface.selection.FaceSelector;

/** A harvester with a catalog, a store of images, a lease and an analyzer in memory. */
@SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
final class MemoryHarvest {

  final MemoryCatalog catalog = new MemoryCatalog();
  final MemoryImages images = new MemoryImages();
  final MemoryLease lease = new MemoryLease();
  final FixedModels models = new FixedModels();
  final FaceSelector selector = new FaceSelector();
  final CatalogRefresh refresh = new CatalogRefresh();
  final StopSignal end = new StopSignal();
  final HarvestLease held = new HarvestLease();
  final Labeller labeller = new Labeller();
  final BatchHarvester harvester = new BatchHarvester();

  MemoryHarvest(String... settings) {
    refresh.catalog = catalog;
    refresh.selector = selector;
    refresh.images = images;
    held.lease = lease;
    held.settings = TestSettings.harvest(settings);
    labeller.models = models;
    labeller.settings = held.settings;
    labeller.end = end;
    harvester.catalog = catalog;
    harvester.harvester = faceHarvester();
    harvester.refresh = refresh;
    harvester.lease = held;
    harvester.end = end;
    harvester.lists = new NoLists();
    held.renew();
  }

  private FaceHarvester faceHarvester() {
    FaceHarvester one = new FaceHarvester();
    one.images = images;
    one.labeller = labeller;
    one.catalog = catalog;
    return one;
  }

  /** Harvests a source that offers these candidates. */
  HarvestReport harvest(Candidate... candidates) {
    return harvest(new ListedSource(List.of(candidates)));
  }

  HarvestReport harvest(FaceSource source) {
    return harvester.harvest(source, Integer.MAX_VALUE);
  }

  /** Lists that nobody reads. */
  private static final class NoLists extends RejectionFiles {

    @Override
    public RejectionFile begin(String source, Instant begun) {
      return RejectionFile.none();
    }
  }

  /** A lease in memory that can be with another node. */
  static final class MemoryLease implements Lease {

    @Nullable String holder;
    final List<Duration> taken = new ArrayList<>();

    @Override
    public boolean take(String node, Duration time) {
      taken.add(time);
      if (holder == null) {
        holder = node;
      }
      return holder.equals(node);
    }

    @Override
    public void release(String node) {
      if (node.equals(holder)) {
        holder = null;
      }
    }
  }
}

package rest.fakeface.harvest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.Lease;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.FixedModels;
import rest.fakeface.intake.MemoryIntake;
import rest.fakeface.intake.RejectionFile;
import rest.fakeface.intake.RejectionFiles;
import rest.fakeface.refresh.CatalogRefresh;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.support.MemoryCatalog;
import rest.fakeface.support.MemoryImages;
import rest.fakeface.support.TestSettings;
import rest.fakeface.work.StopSignal;

/** A harvester with a catalog, an image store, a lease and an analyzer in memory. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
final class MemoryHarvest {

  final MemoryLease lease = new MemoryLease();
  final MemoryCatalog catalog;
  final MemoryImages images;
  final FixedModels models;
  final FaceSelector selector;
  final CatalogRefresh refresh;
  final StopSignal end;
  final HarvestLease held = new HarvestLease();
  final MemoryHarvestLog log = new MemoryHarvestLog();
  final ProgressNews news = new ProgressNews();
  final SourceHarvester harvester = new SourceHarvester();

  MemoryHarvest(String... settings) {
    MemoryIntake memory = new MemoryIntake(settings);
    catalog = memory.catalog;
    images = memory.images;
    models = memory.models;
    selector = memory.selector;
    refresh = memory.refresh;
    end = memory.end;
    held.lease = lease;
    held.settings = TestSettings.harvest(settings);
    harvester.intake = memory.intake;
    harvester.refresh = refresh;
    harvester.lease = held;
    harvester.end = end;
    harvester.lists = new NoLists();
    news.log = log;
    harvester.news = news;
    held.renew();
  }

  /** Harvests a source with these candidates. */
  HarvestReport harvest(Candidate... candidates) {
    return harvest(new ListedSource(List.of(candidates)));
  }

  /** Harvests a source on request of an administrator. */
  HarvestReport harvest(FaceSource source) {
    harvester.lookAgain();
    return harvester.harvest(source, Integer.MAX_VALUE);
  }

  /** Creates no lists. */
  private static final class NoLists extends RejectionFiles {

    @Override
    public RejectionFile begin(String source, Instant begun) {
      return RejectionFile.none();
    }
  }

  /** A lease in memory that another node can hold. */
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

package rest.fakeface.harvest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.HarvestInProgress;
import rest.fakeface.catalog.HarvestLog;
import rest.fakeface.catalog.HarvestRecord;

/** A log of harvests in memory, which can be set to fail. */
final class MemoryHarvestLog implements HarvestLog {

  final List<HarvestRecord> harvests = new ArrayList<>();

  /** All reported progress. */
  final List<HarvestInProgress> progress = new ArrayList<>();

  boolean failing;
  private @Nullable HarvestInProgress current;

  @Override
  public void add(HarvestRecord harvest) {
    if (failing) {
      throw new IllegalStateException("the database is down");
    }
    harvests.add(harvest);
  }

  @Override
  public void progress(HarvestInProgress harvest) {
    progress.add(harvest);
    current = harvest;
  }

  @Override
  public void endProgress() {
    current = null;
  }

  @Override
  public Optional<HarvestInProgress> current() {
    return Optional.ofNullable(current);
  }

  @Override
  public List<HarvestRecord> last(int limit) {
    return harvests.subList(0, Math.min(limit, harvests.size()));
  }
}

package rest.fakeface.harvest;

import java.util.ArrayList;
import java.util.List;
import rest.fakeface.catalog.HarvestLog;
import rest.fakeface.catalog.HarvestRecord;

/** A record of harvests in memory, which can be told to fail. */
final class MemoryHarvestLog implements HarvestLog {

  final List<HarvestRecord> harvests = new ArrayList<>();
  boolean failing;

  @Override
  public void add(HarvestRecord harvest) {
    if (failing) {
      throw new IllegalStateException("the database is down");
    }
    harvests.add(harvest);
  }

  @Override
  public List<HarvestRecord> last(int limit) {
    return harvests.subList(0, Math.min(limit, harvests.size()));
  }
}

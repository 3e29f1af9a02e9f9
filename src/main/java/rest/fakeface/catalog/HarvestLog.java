package rest.fakeface.catalog;

import java.util.List;

/** The record of the last harvests, of whichever node. */
public interface HarvestLog {

  /** Adds the outcome of a harvest, and forgets those before the last thousand. */
  void add(HarvestRecord harvest);

  /**
   * The last harvests, the latest first.
   *
   * @param limit the most to return, from 1
   */
  List<HarvestRecord> last(int limit);
}

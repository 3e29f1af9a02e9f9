package rest.fakeface.catalog;

import java.util.List;
import java.util.Optional;

/** The record of the last harvests, of whichever node. */
public interface HarvestLog {

  /** Adds the outcome of a harvest, and forgets those before the last thousand. */
  void add(HarvestRecord harvest);

  /** Says how far the harvest that is under way is. */
  void progress(HarvestInProgress harvest);

  /** Says that no harvest is under way any more. */
  void endProgress();

  /** The harvest that is under way, if one is. */
  Optional<HarvestInProgress> current();

  /**
   * The last harvests, the latest first.
   *
   * @param limit the most to return, from 1
   */
  List<HarvestRecord> last(int limit);
}

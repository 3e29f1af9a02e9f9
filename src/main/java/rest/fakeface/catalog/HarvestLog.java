package rest.fakeface.catalog;

import java.util.List;
import java.util.Optional;

/** The record of the latest harvests of all nodes. */
public interface HarvestLog {

  /** Adds the outcome of a harvest, and deletes all but the latest thousand. */
  void add(HarvestRecord harvest);

  /** Records the progress of the current harvest. */
  void progress(HarvestInProgress harvest);

  /** Records that no harvest is in progress any more. */
  void endProgress();

  /** The current harvest, if there is one. */
  Optional<HarvestInProgress> current();

  /**
   * The latest harvests, latest first.
   *
   * @param limit the most to return, from 1
   */
  List<HarvestRecord> last(int limit);
}

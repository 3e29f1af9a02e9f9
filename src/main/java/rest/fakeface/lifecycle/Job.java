package rest.fakeface.lifecycle;

import java.util.List;
import java.util.Locale;

/** What the {@link Scheduler} runs at intervals. */
enum Job {
  /** Records what was served, and reads what has changed in the catalog. */
  REFRESH,
  /** Imports faces with a label. */
  IMPORT,
  /** Harvests images that a model has to label. */
  HARVEST,
  /** Renews the lease, or tries to take it. */
  LEASE,
  /** Deletes files without a face. */
  SWEEP,
  /** Converts images that an older version stored. */
  MEND,
  /** Detects the faces in images that were imported with a label. */
  DETECT,
  /** Checks whether the database answers, even while a refresh waits for it. */
  PING;

  /** The jobs that a stop waits for, in this order; the stop itself records servings once more. */
  static final List<Job> AWAITED_AT_STOP = List.of(HARVEST, IMPORT, LEASE, SWEEP, MEND, DETECT);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package rest.fakeface.lifecycle;

import java.util.List;
import java.util.Locale;

/** What the {@link Scheduler} runs at intervals. */
enum Job {
  /** Records what was served, and reads what has changed in the catalog. */
  REFRESH,
  /** Takes in faces that have a label. */
  IMPORT,
  /** Takes in images that a model has to label. */
  HARVEST,
  /** Renews the lease, or asks for it. */
  LEASE,
  /** Deletes files that no face needs. */
  SWEEP,
  /** Mends images that an older version stored. */
  MEND,
  /** Looks where the faces are in images that came with a label. */
  DETECT,
  /** Looks whether the database answers, also while a refresh waits for it. */
  PING;

  /** The jobs that a stop waits for, in this order; the refresh is done once more by the stop. */
  static final List<Job> AWAITED_AT_STOP = List.of(HARVEST, IMPORT, LEASE, SWEEP, MEND, DETECT);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

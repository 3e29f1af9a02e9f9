package rest.fakeface.harvest;

import java.util.Locale;

/** What the {@link CatalogTimer} does at intervals. */
enum Tick {
  REFRESH,
  IMPORT,
  HARVEST,
  LEASE,
  SWEEP,
  MEND,
  /** The look whether the database answers, also while a refresh waits for it. */
  PING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

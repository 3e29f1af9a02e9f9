package rest.fakeface.harvest;

import java.util.Locale;

/** What the {@link CatalogTimer} does at intervals. */
enum Tick {
  REFRESH,
  IMPORT,
  HARVEST,
  LEASE,
  SWEEP;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

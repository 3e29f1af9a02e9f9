package rest.fakeface.harvest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The memory of what was rejected, so that a bad file is read, counted and logged once and not at
 * each look; a file that has changed since is another. The oldest are forgotten first.
 */
final class RejectedOrigins {

  private static final int MOST = 100_000;

  private final Set<Origin> origins =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Origin, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  /** Remembers an origin; whether it is new. */
  boolean add(Origin origin) {
    return origins.add(origin);
  }

  boolean contains(Origin origin) {
    return origins.contains(origin);
  }
}

package rest.fakeface.harvest;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rest.fakeface.face.FaceKey;

/**
 * The memory of what needs no second look, so that a bad file is read, counted and logged once and
 * not at each look, and a good one is read once; a file that has changed since is another. Only
 * fingerprints are kept, because a directory may hold a million files. The oldest are forgotten
 * first.
 */
final class SettledOrigins {

  private static final int MOST = 1_000_000;

  private final Set<FaceKey> fingerprints =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<FaceKey, Boolean> eldest) {
                  return size() > MOST;
                }
              }));

  /** Remembers an origin; whether it is new. */
  boolean add(Origin origin) {
    return fingerprints.add(fingerprint(origin));
  }

  boolean contains(Origin origin) {
    return fingerprints.contains(fingerprint(origin));
  }

  private static FaceKey fingerprint(Origin origin) {
    String text = origin.place() + '\0' + origin.version();
    return FaceKey.ofContent(text.getBytes(StandardCharsets.UTF_8));
  }
}

package rest.fakeface.harvest;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rest.fakeface.face.FaceKey;
import rest.fakeface.intake.SourceRef;

/**
 * The memory of what needs no second look, so that a bad file is read, counted and logged once and
 * not at each look, and a good one is read once; a file that has changed since is another. Only
 * fingerprints are kept, because a directory may hold a million files. The oldest are forgotten
 * first.
 */
final class SeenFiles {

  private static final int MOST = 1_000_000;

  /** Of more, each is counted at each harvest. */
  private static final int MOST_UNREADABLE = 100_000;

  private final Map<String, Unreadable> unreadable = new ConcurrentHashMap<>();

  private final Set<FaceKey> fingerprints = latest();
  private final Set<FaceKey> labelled = latest();

  /** A set of the latest fingerprints. */
  private static Set<FaceKey> latest() {
    return Collections.synchronizedSet(
        Collections.newSetFromMap(
            new LinkedHashMap<>() {
              @Override
              protected boolean removeEldestEntry(Map.Entry<FaceKey, Boolean> eldest) {
                return size() > MOST;
              }
            }));
  }

  /** Remembers a file as it is now; whether it is new. */
  boolean add(SourceRef ref) {
    return fingerprints.add(fingerprint(ref));
  }

  /** Remembers a file whose name says which face it is, until all are to be looked at again. */
  void addLabelled(SourceRef ref) {
    labelled.add(fingerprint(ref));
  }

  /**
   * Forgets the files whose names say which face they are: to find out whether the image of one is
   * still stored, they need not be read.
   */
  void lookAgain() {
    labelled.clear();
  }

  boolean contains(SourceRef ref) {
    FaceKey fingerprint = fingerprint(ref);
    return fingerprints.contains(fingerprint) || labelled.contains(fingerprint);
  }

  /**
   * Remembers, until the end of the next harvest, what a source has that cannot be read; whether it
   * could be read, or was not there, at the last one.
   */
  boolean addUnreadable(String source, SourceRef ref) {
    Unreadable unreadable = unreadable(source);
    FaceKey fingerprint = fingerprint(ref);
    if (unreadable.now().size() < MOST_UNREADABLE) {
      unreadable.now().add(fingerprint);
    }
    return !unreadable.before().contains(fingerprint);
  }

  /** Forgets what of a source can be read again, if all of it was looked at. */
  void endOfHarvest(String source, boolean complete) {
    Unreadable unreadable = unreadable(source);
    if (complete) {
      unreadable.before().clear();
    }
    unreadable.before().addAll(unreadable.now());
    unreadable.now().clear();
  }

  private Unreadable unreadable(String source) {
    return unreadable.computeIfAbsent(
        source, any -> new Unreadable(new HashSet<>(), new HashSet<>()));
  }

  /** What of a source could not be read at the last harvest, and cannot at this one. */
  private record Unreadable(Set<FaceKey> before, Set<FaceKey> now) {}

  private static FaceKey fingerprint(SourceRef ref) {
    String text = ref.place() + '\0' + ref.version();
    return FaceKey.ofContent(text.getBytes(StandardCharsets.UTF_8));
  }
}

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
 * Remembers files that need not be examined again, so that a bad file is read, counted and logged
 * only once, and a good one is read only once. A changed file counts as a new one. Only
 * fingerprints are stored, because a directory may have a million files. The oldest are forgotten
 * first.
 */
final class SeenFiles {

  private static final int MOST = 1_000_000;

  /**
   * The maximum number of remembered unreadable files; further ones are counted again in each
   * harvest.
   */
  private static final int MOST_UNREADABLE = 100_000;

  private final Map<String, Unreadable> unreadable = new ConcurrentHashMap<>();

  private final Set<FaceKey> fingerprints = latest();
  private final Set<FaceKey> labelled = latest();

  /** Creates a set of limited size that discards the oldest fingerprints. */
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

  /** Remembers the current state of a file; returns whether it is new. */
  boolean add(SourceRef ref) {
    return fingerprints.add(fingerprint(ref));
  }

  /** Remembers a file whose name contains its key and label, until {@link #lookAgain}. */
  void addLabelled(SourceRef ref) {
    labelled.add(fingerprint(ref));
  }

  /**
   * Forgets the files whose names contain their key and label. The next harvest then checks whether
   * their images are still stored, for which it need not read the files.
   */
  void lookAgain() {
    labelled.clear();
  }

  boolean contains(SourceRef ref) {
    FaceKey fingerprint = fingerprint(ref);
    return fingerprints.contains(fingerprint) || labelled.contains(fingerprint);
  }

  /**
   * Remembers a file that cannot be read until the end of the next harvest; returns whether it is
   * new, or was readable in the last one.
   */
  boolean addUnreadable(String source, SourceRef ref) {
    Unreadable unreadable = unreadable(source);
    FaceKey fingerprint = fingerprint(ref);
    if (unreadable.now().size() < MOST_UNREADABLE) {
      unreadable.now().add(fingerprint);
    }
    return !unreadable.before().contains(fingerprint);
  }

  /** Forgets the files of a source that are readable again, if all were examined. */
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

  /** The unreadable files of a source in the last harvest and in this one. */
  private record Unreadable(Set<FaceKey> before, Set<FaceKey> now) {}

  private static FaceKey fingerprint(SourceRef ref) {
    String text = ref.place() + '\0' + ref.version();
    return FaceKey.ofContent(text.getBytes(StandardCharsets.UTF_8));
  }
}

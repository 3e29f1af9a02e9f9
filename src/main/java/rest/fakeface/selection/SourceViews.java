package rest.fakeface.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The faces of a snapshot by their sources. The view of a set of sources is made when it is first
 * asked for, in time that grows with the catalog, and kept while there is room; who asks for one
 * that is there takes no lock.
 */
final class SourceViews {

  /** How many views are kept. */
  static final int MOST = 32;

  /** How often the views that are kept may show a face, on average. */
  private static final int SHARE = 2;

  private final FaceIndex index;
  private final int slots;
  private final Map<Set<String>, Kept> views = new ConcurrentHashMap<>();
  private volatile @Nullable List<SourceCount> counts;
  // Steps that are lost between threads only make the order of use less exact.
  private long uses;

  /**
   * No views yet.
   *
   * @param slots how many slots of the columns belong to the snapshot
   */
  SourceViews(FaceIndex index, int slots) {
    this.index = index;
    this.slots = slots;
  }

  /** A view that is kept, and when it was last used. */
  private static final class Kept {

    final SourceView view;
    long used;

    Kept(SourceView view) {
      this.view = view;
    }
  }

  /** The faces of some sources; unknown ones have none. */
  SourceView of(Set<String> sources) {
    Kept kept = views.get(sources);
    if (kept != null) {
      kept.used = ++uses;
      return kept.view;
    }
    // Only sets of known ones are kept: of others there is no end.
    Set<String> known = index.columns().known(sources);
    if (known.isEmpty()) {
      return SourceView.NOTHING;
    }
    return known.size() < sources.size() ? of(known) : make(known);
  }

  private synchronized SourceView make(Set<String> sources) {
    Kept before = views.get(sources);
    if (before != null) {
      return before.view;
    }
    Kept made = new Kept(SourceView.of(index, index.columns().ofSources(sources, slots)));
    made.used = ++uses;
    makeRoom(made.view.extent());
    views.put(sources, made);
    return made.view;
  }

  private void makeRoom(int wanted) {
    while (views.size() >= MOST || extent() + wanted > (long) SHARE * index.size()) {
      views.entrySet().stream()
          .min(Comparator.comparingLong(entry -> entry.getValue().used))
          .ifPresent(least -> views.remove(least.getKey()));
    }
  }

  /** How many entries all views take. */
  long extent() {
    return views.values().stream().mapToLong(kept -> kept.view.extent()).sum();
  }

  /** How many faces each source has: the one with the most first, none without a face. */
  List<SourceCount> counts() {
    List<SourceCount> known = counts;
    return known == null ? count() : known;
  }

  private synchronized List<SourceCount> count() {
    List<SourceCount> known = counts;
    if (known == null) {
      known = index.columns().counts(index);
      counts = known;
    }
    return known;
  }
}

package rest.fakeface.selection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The faces of a snapshot by their sources. The view of a set of sources is built on its first
 * request, in time proportional to the catalog, and kept while there is room. Requests for an
 * existing view take no lock.
 */
final class SourceViews {

  /** The maximum number of views. */
  static final int MOST = 32;

  /** The maximum number of views per face, on average. */
  private static final int SHARE = 2;

  private final FaceIndex index;
  private final int slots;
  private final Map<Set<String>, Kept> views = new ConcurrentHashMap<>();
  private volatile @Nullable List<SourceCount> counts;
  // Lost updates only make the order of use less exact.
  private long uses;

  /**
   * Creates an empty set of views.
   *
   * @param slots the number of slots of the columns that belong to the snapshot
   */
  SourceViews(FaceIndex index, int slots) {
    this.index = index;
    this.slots = slots;
  }

  /** A view with the time of its last use. */
  private static final class Kept {

    final SourceView view;
    long used;

    Kept(SourceView view) {
      this.view = view;
    }
  }

  /** The faces of some sources; unknown sources have none. */
  SourceView of(Set<String> sources) {
    Kept kept = views.get(sources);
    if (kept != null) {
      kept.used = ++uses;
      return kept.view;
    }
    // Only sets of known sources are kept, because the number of others is unlimited.
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

  /** The number of entries of all views. */
  long extent() {
    return views.values().stream().mapToLong(kept -> kept.view.extent()).sum();
  }

  /** The number of faces of each source, the largest first, without empty ones. */
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

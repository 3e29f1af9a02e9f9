package rest.fakeface.intake;

import java.util.ArrayList;
import java.util.List;
import rest.fakeface.face.FaceName;

/**
 * The images without a face that a sweep has found: their number, and the first of them by name.
 */
final class OrphanList {

  /**
   * The maximum number that one sweep deletes, which limits its memory. The next sweep deletes the
   * rest.
   */
  private static final int MOST = 100_000;

  private final List<FaceName> first = new ArrayList<>();
  private long count;
  private long kept;

  void add(List<FaceName> orphans, int others) {
    orphans.stream().limit(MOST - first.size()).forEach(first::add);
    count += orphans.size();
    kept += others;
  }

  List<FaceName> first() {
    return first;
  }

  long count() {
    return count;
  }

  /** The number of images with a face. */
  long kept() {
    return kept;
  }
}

package rest.fakeface.catalog;

import java.time.Instant;
import java.util.List;
import rest.fakeface.face.FaceName;

/**
 * A page of removed faces in the order of their removal.
 *
 * @param names the names of the faces; empty if there are no more
 * @param last the mark of the last one, after which the next page begins
 */
public record RemovedPage(List<FaceName> names, Mark last) {

  /**
   * A point in the order of removal.
   *
   * @param at the time of the removal
   * @param place the face's place in the order of arrival, which decides between those of one time
   */
  public record Mark(Instant at, long place) {

    /** The mark before all removals at a time and since. */
    public static Mark before(Instant time) {
      return new Mark(time, 0);
    }
  }
}

package rest.fakeface.selection;

import java.util.List;

/** A way to draw some of the faces that match, each set of them as likely as another. */
interface Draw {

  /**
   * Draws distinct places.
   *
   * @param count how many, 0 or more; all that match when they are fewer
   */
  List<Drawn> from(MatchRanges ranges, int count);

  /**
   * A place that was drawn.
   *
   * @param turn says by its order which place among those drawn it has; random
   * @param place the place in the index
   */
  record Drawn(long turn, int place) implements Comparable<Drawn> {

    @Override
    public int compareTo(Drawn other) {
      int order = Long.compare(turn, other.turn);
      return order == 0 ? Integer.compare(place, other.place) : order;
    }
  }
}

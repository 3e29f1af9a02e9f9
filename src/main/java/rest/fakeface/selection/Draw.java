package rest.fakeface.selection;

import java.util.List;

/** Draws some of the matching faces, each set of faces with the same probability. */
interface Draw {

  /**
   * Draws distinct places.
   *
   * @param count the number of places, 0 or more; all matching ones if they are fewer
   */
  List<Drawn> from(MatchRanges ranges, int count);

  /**
   * A place that was drawn.
   *
   * @param turn a random number that determines the order of the drawn places
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

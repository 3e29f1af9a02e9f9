package rest.fakeface.selection;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import rest.fakeface.face.SplitMix64;

/**
 * The draw that a seed makes the same again: each face has a random turn by the seed and its key,
 * and the first ones are drawn (a bottom-k sketch: Cohen and Kaplan, "Summarizing data using
 * bottom-k sketches", PODC 2007). As with rendezvous hashing for one face, order of arrival and
 * node do not matter, few are the first of many, and when faces come or go only those places change
 * that they take or leave. Every face that matches is looked at, about a nanosecond for each.
 */
record SeededDraw(Seed seed) implements Draw {

  @Override
  public List<Drawn> from(MatchRanges ranges, int count) {
    // The last one comes first: it has to make room.
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

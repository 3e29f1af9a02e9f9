package rest.fakeface.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The draw by chance: the first steps of a shuffle (Durstenfeld, Algorithm 235, Communications of
 * the ACM 7, 1964) of all that match, of which only the entries that it has moved are kept. Time
 * and memory grow with the count alone.
 */
record RandomDraw(RandomGenerator random) implements Draw {

  @Override
  public List<Drawn> from(MatchRanges ranges, int count) {
    int size = Math.min(count, ranges.size());
    List<Drawn> drawn = new ArrayList<>(size);
    Map<Integer, Integer> moved = new HashMap<>();
    for (int step = 0; step < size; step++) {
      int other = step + random.nextInt(ranges.size() - step);
      int number = moved.getOrDefault(other, other);
      moved.put(other, moved.getOrDefault(step, step));
      drawn.add(new Drawn(random.nextLong(), ranges.shown(number)));
    }
    return drawn;
  }
}

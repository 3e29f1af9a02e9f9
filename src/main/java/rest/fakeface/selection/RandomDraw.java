package rest.fakeface.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Draws at random by a partial shuffle (Durstenfeld, Algorithm 235, Communications of the ACM 7,
 * 1964) that stores only the entries it has moved, so that time and memory depend only on the
 * number of drawn faces.
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

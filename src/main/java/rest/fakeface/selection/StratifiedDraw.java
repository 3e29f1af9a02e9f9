package rest.fakeface.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.face.SplitMix64;

/**
 * Draws faces as evenly over genders and age decades (0 to 9, 10 to 19, …) as the catalog allows:
 * every such group contributes the same number, or all its faces if it has fewer. The remainder is
 * assigned to random groups of the gender with fewer faces, one face each.
 *
 * @param groupDraw draws the faces of one group
 * @param chance selects the groups that contribute an additional face
 */
record StratifiedDraw(Draw groupDraw, Seed chance) {

  private static final int YEARS = 10;

  /** Draws a number of matching faces. */
  List<Draw.Drawn> draw(CatalogSnapshot snapshot, FaceFilter filter, int count) {
    List<FaceFilter> parts = parts(filter);
    List<MatchRanges> groups = parts.stream().map(snapshot::runs).toList();
    int[] shares = shares(parts, groups.stream().mapToInt(MatchRanges::size).toArray(), count);
    List<Draw.Drawn> drawn = new ArrayList<>();
    for (int group = 0; group < shares.length; group++) {
      drawn.addAll(groupDraw.from(groups.get(group), shares[group]));
    }
    return drawn;
  }

  /** The number of faces that each group contributes. */
  private int[] shares(List<FaceFilter> parts, int[] sizes, int count) {
    int level = level(sizes, count);
    int[] shares = Arrays.stream(sizes).map(size -> Math.min(size, level)).toArray();
    List<Integer> larger =
        IntStream.range(0, sizes.length)
            .filter(group -> sizes[group] > level)
            .boxed()
            .sorted(Comparator.comparing(this::turn))
            .collect(Collectors.toCollection(ArrayList::new));
    for (int rest = count - sum(shares); rest > 0 && !larger.isEmpty(); rest--) {
      Gender behind = behind(parts, shares);
      Integer next =
          larger.stream()
              .filter(group -> parts.get(group).gender() == behind)
              .findFirst()
              .orElse(larger.get(0));
      shares[next]++;
      larger.remove(next);
    }
    return shares;
  }

  /** The gender with fewer faces so far; null if both have the same number. */
  private static @Nullable Gender behind(List<FaceFilter> parts, int[] shares) {
    int lead = 0;
    for (int group = 0; group < shares.length; group++) {
      lead += parts.get(group).gender() == Gender.FEMALE ? shares[group] : -shares[group];
    }
    return lead == 0 ? null : lead < 0 ? Gender.FEMALE : Gender.MALE;
  }

  private static int sum(int[] shares) {
    return Arrays.stream(shares).sum();
  }

  /**
   * The maximum number that every group with enough faces can contribute without exceeding the
   * count.
   */
  private static int level(int[] sizes, int count) {
    int[] ascending = Arrays.stream(sizes).sorted().toArray();
    int rest = count;
    for (int group = 0; group < ascending.length; group++) {
      int share = rest / (ascending.length - group);
      if (ascending[group] > share) {
        return share;
      }
      rest -= ascending[group];
    }
    return count;
  }

  private long turn(int group) {
    return SplitMix64.mix(chance.bits() + group * SplitMix64.GAMMA);
  }

  /** Splits a filter into one filter per gender and age decade. */
  private static List<FaceFilter> parts(FaceFilter filter) {
    List<FaceFilter> parts = new ArrayList<>();
    for (Gender gender : Gender.values()) {
      int age = filter.ages().lowest();
      int end = age + filter.ages().count();
      while (age < end && admits(filter, gender)) {
        int last = Math.min(age / YEARS * YEARS + YEARS, end) - 1;
        parts.add(new FaceFilter(gender, new AgeRange(age, last), filter.sources()));
        age = last + 1;
      }
    }
    return parts;
  }

  private static boolean admits(FaceFilter filter, Gender gender) {
    return filter.gender() == null || filter.gender() == gender;
  }
}

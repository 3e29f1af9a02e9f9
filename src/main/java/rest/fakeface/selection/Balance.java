package rest.fakeface.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.face.SplitMix64;

/**
 * The draw that is as even over gender and ten-year age group (0 to 9, 10 to 19, …) as the catalog
 * allows: every such group gives the same number, but one that has fewer gives all it has. What
 * does not divide evenly falls to groups by chance, one face each.
 *
 * @param groupDraw how the faces of one group are drawn
 * @param chance decides which groups give one face more
 */
record Balance(Draw groupDraw, Seed chance) {

  private static final int YEARS = 10;

  /** Draws so many of the faces that match. */
  List<Draw.Drawn> draw(CatalogSnapshot snapshot, FaceFilter filter, int count) {
    List<Runs> groups = parts(filter).stream().map(snapshot::runs).toList();
    int[] shares = shares(groups.stream().mapToInt(Runs::size).toArray(), count);
    List<Draw.Drawn> drawn = new ArrayList<>();
    for (int group = 0; group < shares.length; group++) {
      drawn.addAll(groupDraw.from(groups.get(group), shares[group]));
    }
    return drawn;
  }

  /** How many faces each group gives, if it has as many as said here. */
  int[] shares(int[] sizes, int count) {
    int level = level(sizes, count);
    int[] shares = Arrays.stream(sizes).map(size -> Math.min(size, level)).toArray();
    int rest = count - Arrays.stream(shares).sum();
    IntStream.range(0, sizes.length)
        .filter(group -> sizes[group] > level)
        .boxed()
        .sorted(Comparator.comparing(this::turn))
        .limit(rest)
        .forEach(group -> shares[group]++);
    return shares;
  }

  /** The most that every group can give if it has it, without more than the count being given. */
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

  /** The filters that together admit what a filter admits, each of one gender and age group. */
  private static List<FaceFilter> parts(FaceFilter filter) {
    List<FaceFilter> parts = new ArrayList<>();
    for (Gender gender : Gender.values()) {
      int age = filter.ages().minimum();
      while (age <= filter.ages().maximum() && admits(filter, gender)) {
        int last = Math.min(age / YEARS * YEARS + YEARS - 1, filter.ages().maximum());
        parts.add(new FaceFilter(gender, new AgeRange(age, last)));
        age = last + 1;
      }
    }
    return parts;
  }

  private static boolean admits(FaceFilter filter, Gender gender) {
    return filter.gender() == null || filter.gender() == gender;
  }
}

package rest.fakeface.selection;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;

/**
 * The faces that the people of one request get: of the wanted gender and of the wanted age or the
 * nearest that there is, each face once as long as there is another of the gender. A seed decides,
 * as for a single choice, so that a person keeps the face while the catalog keeps it, unless one
 * who comes earlier in the request has it. For one thread, and all from one snapshot.
 */
public final class Matching {

  private final LatestSnapshot latest;
  private final CatalogSnapshot snapshot;
  private final Set<String> sources;
  private final Set<Integer> taken = new HashSet<>();
  private final int[] takenOfGroup = new int[GenderAgeBuckets.COUNT];

  Matching(LatestSnapshot latest, Set<String> sources) {
    this.latest = latest;
    this.sources = sources;
    snapshot = latest.get();
  }

  /**
   * Finds a face for the next person and notes that it was served.
   *
   * @param seed stands for the person, the same each time
   * @param gender the gender the face must have; null for either
   * @param age the age it should have, within {@link AgeRange}; null for any
   * @param years how many years it may be older or younger; one that was taken comes before one
   *     that is farther off
   * @return null when the catalog has no such face
   */
  public @Nullable Match match(
      Seed seed, @Nullable Gender gender, @Nullable Integer age, int years) {
    int free = find(seed, gender, age, years, true);
    int place = free == FaceIndex.NONE ? find(seed, gender, age, years, false) : free;
    if (place == FaceIndex.NONE) {
      return null;
    }
    ServedFace face = latest.serve(snapshot, place);
    if (taken.add(place)) {
      takenOfGroup[GenderAgeBuckets.of(face.gender(), face.age())]++;
    }
    return new Match(face, age == null ? 0 : face.age() - age, free == FaceIndex.NONE);
  }

  /** The face of the least difference in age; where an older and a younger have it, by the seed. */
  private int find(
      Seed seed, @Nullable Gender gender, @Nullable Integer age, int most, boolean free) {
    if (age == null) {
      return find(seed, new FaceFilter(gender, AgeRange.ALL, sources), free);
    }
    int sign = seed.bits() < 0 ? -1 : 1;
    int place = FaceIndex.NONE;
    for (int years = 0; years <= most && place == FaceIndex.NONE; years++) {
      place = find(seed, gender, age + sign * years, free);
      if (place == FaceIndex.NONE && years > 0) {
        place = find(seed, gender, age - sign * years, free);
      }
    }
    return place;
  }

  private int find(Seed seed, @Nullable Gender gender, int age, boolean free) {
    return AgeRange.isAge(age)
        ? find(seed, new FaceFilter(gender, new AgeRange(age, age), sources), free)
        : FaceIndex.NONE;
  }

  private int find(Seed seed, FaceFilter filter, boolean free) {
    MatchRanges ranges = snapshot.runs(filter);
    if (!free) {
      return SeededPick.of(ranges, seed, place -> true);
    }
    // Else all of them would be looked at in vain, once for each person who wants one.
    boolean anyLeft = ranges.size() > taken(filter);
    IntPredicate isFree = place -> !taken.contains(place);
    return anyLeft ? SeededPick.of(ranges, seed, isFree) : FaceIndex.NONE;
  }

  /** How many of the faces that match are taken. */
  private int taken(FaceFilter filter) {
    int sum = 0;
    for (Gender gender : Gender.values()) {
      for (int age = filter.ages().minimum(); age <= filter.ages().maximum(); age++) {
        boolean admitted = filter.gender() == null || filter.gender() == gender;
        sum += admitted ? takenOfGroup[GenderAgeBuckets.of(gender, age)] : 0;
      }
    }
    return sum;
  }
}

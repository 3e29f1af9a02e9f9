package rest.fakeface.selection;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;

/**
 * Finds faces for the people of one request: of the wanted gender and of the wanted or nearest
 * available age, each face once as long as there is another of the gender. A seed decides, as for a
 * single choice, so that a person keeps the face while it is in the catalog, unless an earlier
 * person of the request has it. For one thread; all faces come from one snapshot.
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
   * Finds a face for the next person and records that it was served.
   *
   * @param seed identifies the person
   * @param gender the gender of the face; null for any
   * @param age the wanted age, within {@link AgeRange}; null for any
   * @param years the maximum difference in years; a face that is already taken is preferred to one
   *     outside this limit
   * @return null if the catalog has no such face
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

  /** The face with the smallest difference in age; the seed decides between older and younger. */
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
    // Otherwise, the search for each further person would go through all faces in vain.
    boolean anyLeft = ranges.size() > taken(filter);
    IntPredicate isFree = place -> !taken.contains(place);
    return anyLeft ? SeededPick.of(ranges, seed, isFree) : FaceIndex.NONE;
  }

  /** The number of matching faces that are taken. */
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

package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

class SeededPickTest {

  private static final FaceFilter WOMEN = new FaceFilter(Gender.FEMALE, new AgeRange(20, 60));

  @Test
  void seedsChooseTheSameFacesForEver() {
    CatalogSnapshot snapshot = Snapshots.of(faces(0, 1_000));

    assertThat(chosen(snapshot, FaceFilter.ANY, "anna"))
        .hasToString("male_22_10fa1bb1c1e95b680060b610ea009af9000003d6.jpg");
    assertThat(chosen(snapshot, FaceFilter.ANY, "bert"))
        .hasToString("male_53_72e195f23a2bfe782080608758e0f59a000000e9.jpg");
    assertThat(chosen(snapshot, WOMEN, "anna"))
        .hasToString("female_44_ccc83ab9a7766d49e9542b6de8ac608f0000036a.jpg");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1_000, 50_000})
  void orderOfArrivalDoesNotMatter(int size) {
    List<Face> faces = new ArrayList<>(faces(0, size));
    CatalogSnapshot one = Snapshots.of(faces);
    Collections.shuffle(faces, new Random(1));
    CatalogSnapshot other = Snapshots.of(faces.subList(0, size / 2));
    other = Snapshots.next(other, faces.subList(size / 2, size), List.of());

    for (int seed = 0; seed < 300; seed++) {
      assertThat(chosen(other, FaceFilter.ANY, "" + seed))
          .isEqualTo(chosen(one, FaceFilter.ANY, "" + seed));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 20000", "7, 20000", "100, 20000", "1000, 100000", "20000, 100000"})
  void allFacesAreAboutAsLikely(int size, int seeds) {
    CatalogSnapshot snapshot = Snapshots.of(faces(0, size));
    int[] times = new int[size];
    for (int seed = 0; seed < seeds; seed++) {
      times[snapshot.pick(FaceFilter.ANY, Seed.of("seed " + seed))]++;
    }

    assertThat(deviation(times, seeds)).isBetween(-4.0, 4.0);
  }

  @Test
  void allFacesThatMatchAreAboutAsLikely() {
    CatalogSnapshot snapshot = Snapshots.of(faces(0, 5_000));
    int[] times = new int[snapshot.size()];
    for (int seed = 0; seed < 100_000; seed++) {
      int place = snapshot.pick(WOMEN, Seed.of("seed " + seed));
      assertThat(snapshot.show(place).gender()).isEqualTo(Gender.FEMALE);
      assertThat(snapshot.show(place).age()).isBetween(20, 60);
      times[place]++;
    }

    int[] matching = IntStream.of(times).filter(count -> count > 0).toArray();
    assertThat(matching).hasSize(snapshot.size(WOMEN));
    assertThat(deviation(matching, 100_000)).isBetween(-4.0, 4.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 2_000, 40_000})
  void whenTheCatalogGrowsByATenthAboutATenthOfTheSeedsMoveAndOnlyToNewFaces(int size) {
    CatalogSnapshot before = Snapshots.of(faces(0, size));
    CatalogSnapshot after = Snapshots.next(before, faces(size, size + size / 10), List.of());
    int seeds = 20_000;
    int moved = 0;
    for (int seed = 0; seed < seeds; seed++) {
      FaceName old = chosen(before, FaceFilter.ANY, "" + seed);
      FaceName now = chosen(after, FaceFilter.ANY, "" + seed);
      if (!now.equals(old)) {
        moved++;
        assertThat(before.find(now)).isEqualTo(FaceIndex.NONE);
      }
    }

    assertThat((double) moved / seeds).isBetween(0.08, 0.10);
  }

  @Test
  void whenFacesAreRemovedOnlyTheirOwnSeedsMove() {
    List<Face> faces = faces(0, 300);
    CatalogSnapshot before = Snapshots.of(faces);
    Map<FaceName, Integer> moved = new HashMap<>();
    for (Face gone : faces.subList(0, 20)) {
      CatalogSnapshot after = Snapshots.next(before, List.of(), List.of(gone.name()));
      for (int seed = 0; seed < 2_000; seed++) {
        FaceName old = chosen(before, FaceFilter.ANY, "" + seed);
        FaceName now = chosen(after, FaceFilter.ANY, "" + seed);
        assertThat(now.equals(old)).isEqualTo(!old.equals(gone.name()));
        moved.merge(old, now.equals(old) ? 0 : 1, Integer::sum);
      }
    }

    assertThat(moved.values().stream().mapToInt(Integer::intValue).sum()).isBetween(80, 190);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 2_000, 40_000})
  void faceThatIsChosenOfAllIsChosenWithEveryFilterThatItPasses(int size) {
    CatalogSnapshot snapshot = Snapshots.of(faces(0, size));
    for (int seed = 0; seed < 500; seed++) {
      FaceName ofAll = chosen(snapshot, FaceFilter.ANY, "" + seed);
      int oldest = Math.min(AgeRange.HIGHEST, ofAll.age() + 9);
      AgeRange around = new AgeRange(Math.max(0, ofAll.age() - 9), oldest);

      assertThat(chosen(snapshot, new FaceFilter(ofAll.gender(), AgeRange.ALL), "" + seed))
          .isEqualTo(ofAll);
      assertThat(chosen(snapshot, new FaceFilter(null, around), "" + seed)).isEqualTo(ofAll);
      assertThat(chosen(snapshot, new FaceFilter(ofAll.gender(), around), "" + seed))
          .isEqualTo(ofAll);
    }
  }

  private static FaceName chosen(CatalogSnapshot snapshot, FaceFilter filter, String seed) {
    int place = snapshot.pick(filter, Seed.of(seed));
    return Objects.requireNonNull(Snapshots.name(snapshot, place));
  }

  private static List<Face> faces(int from, int to) {
    return IntStream.range(from, to).mapToObj(ManyFaces::face).toList();
  }

  /** The deviation of Pearson's chi-square from its mean, in standard deviations. */
  private static double deviation(int[] times, int all) {
    double expected = (double) all / times.length;
    double chiSquare =
        IntStream.of(times)
            .mapToDouble(count -> (count - expected) * (count - expected) / expected)
            .sum();
    int freedom = times.length - 1;
    return (chiSquare - freedom) / Math.sqrt(2.0 * freedom);
  }
}

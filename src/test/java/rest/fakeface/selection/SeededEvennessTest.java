package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.support.Faces;

class SeededEvennessTest {

  /**
   * With many degrees of freedom, chi-square is approximately normal, with a variance of twice
   * their number. It exceeds three and a half standard deviations once in four thousand times.
   */
  @ParameterizedTest
  @CsvSource({
    "2, 0, 150, 20000",
    "3, 0, 150, 20000",
    "10, 0, 150, 50000",
    "100, 0, 150, 100000",
    "1000, 0, 150, 200000",
    "20000, 0, 150, 200000",
    "20000, 30, 39, 200000",
    "20000, 2, 2, 50000",
    "20000, 45, 45, 100000",
    "200000, 45, 45, 500000",
    "300000, 0, 2, 100000"
  })
  void facesAreAboutEquallyLikelyOverManySeeds(int faces, int youngest, int oldest, int seeds) {
    CatalogSnapshot snapshot = ManyFaces.selector(faces).snapshot();
    FaceFilter filter = new FaceFilter(null, new AgeRange(youngest, oldest));
    int[] counts = new int[faces];
    for (int seed = 0; seed < seeds; seed++) {
      counts[snapshot.pick(filter, new Seed(seed))]++;
    }

    assertThat(chiSquare(counts, snapshot.runs(filter), seeds))
        .isLessThan(critical(snapshot.size(filter) - 1));
  }

  @Test
  void crowdedAgesAreChosenAsOftenAsIsTheirShare() {
    List<Face> faces =
        IntStream.range(0, 50_000)
            .mapToObj(number -> Faces.woman(number % 10 == 0 ? number % 50 : 30, number))
            .toList();
    CatalogSnapshot snapshot = Snapshots.of(faces);
    double share = (double) snapshot.size(Gender.FEMALE, 30) / faces.size();
    int seeds = 100_000;
    long crowded =
        IntStream.range(0, seeds)
            .filter(seed -> Snapshots.seeded(snapshot, new Seed(seed)).age() == 30)
            .count();

    assertThat((double) crowded / seeds).isBetween(share - 0.004, share + 0.004);
  }

  @Test
  void facesOfTheSameHashAreAsLikelyAsEachOther() {
    CatalogSnapshot snapshot = Snapshots.of(ManyFaces.twins().subList(0, 2));
    int[] counts = new int[2];
    for (int seed = 0; seed < 20_000; seed++) {
      counts[snapshot.pick(FaceFilter.ANY, new Seed(seed))]++;
    }

    assertThat(chiSquare(counts, snapshot.runs(FaceFilter.ANY), 20_000)).isLessThan(12);
  }

  private static double chiSquare(int[] counts, MatchRanges ranges, int seeds) {
    double expected = (double) seeds / ranges.size();
    double sum = 0;
    for (int number = 0; number < ranges.size(); number++) {
      double off = counts[ranges.place(number)] - expected;
      sum += off * off / expected;
    }
    return sum;
  }

  private static double critical(int freedom) {
    // The approximation by Wilson and Hilferty, which is accurate also for few degrees of freedom.
    double part = 2.0 / (9 * freedom);
    return freedom * Math.pow(1 - part + 3.5 * Math.sqrt(part), 3);
  }
}

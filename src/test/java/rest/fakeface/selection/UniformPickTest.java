package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;

class UniformPickTest {

  private static final int PICKS = 200_000;

  /** Chi-square with 39 and with 29 degrees of freedom exceeds these once in a thousand times. */
  private static final double CRITICAL_OF_40 = 72.05;

  private static final double CRITICAL_OF_30 = 58.30;

  private static final CatalogSnapshot SNAPSHOT = Snapshots.of(faces());

  @Test
  void fewMenAndManyWomenOfARangeOfAgesAreAllAsLikely() {
    FaceFilter filter = new FaceFilter(null, new AgeRange(20, 24));

    Map<Integer, Integer> picks = picks(filter);

    assertThat(picks).hasSize(40);
    assertThat(chiSquare(picks)).isLessThan(CRITICAL_OF_40);
  }

  @Test
  void facesOfOneGenderAreAllAsLikelyWhateverTheirAges() {
    FaceFilter filter = new FaceFilter(Gender.FEMALE, new AgeRange(20, 24));

    Map<Integer, Integer> picks = picks(filter);

    assertThat(picks).hasSize(30);
    assertThat(chiSquare(picks)).isLessThan(CRITICAL_OF_30);
  }

  /** 30 women between 20 and 23, most of them 20; ten men of 24; others around them. */
  private static List<Face> faces() {
    List<Face> faces = new ArrayList<>();
    for (int number = 0; number < 30; number++) {
      faces.add(woman(20 + Math.max(0, number - 26), number));
    }
    for (int number = 30; number < 40; number++) {
      faces.add(man(24, number));
    }
    for (int number = 40; number < 100; number += 4) {
      faces.add(woman(19, number));
      faces.add(woman(25, number + 1));
      faces.add(man(19, number + 2));
      faces.add(man(25, number + 3));
    }
    return faces;
  }

  private static Map<Integer, Integer> picks(FaceFilter filter) {
    Random random = new Random(42);
    Map<Integer, Integer> picks = new HashMap<>();
    for (int i = 0; i < PICKS; i++) {
      picks.merge(SNAPSHOT.pick(filter, random), 1, Integer::sum);
    }
    return picks;
  }

  private static double chiSquare(Map<Integer, Integer> picks) {
    double expected = (double) PICKS / picks.size();
    return picks.values().stream()
        .mapToDouble(count -> (count - expected) * (count - expected) / expected)
        .sum();
  }
}

package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FaceFilterTest {

  @Test
  void filterOfAnyFaceAdmitsBothGendersAndEveryAge() {
    assertThat(FaceFilter.ANY).isEqualTo(new FaceFilter(null, new AgeRange(0, 150)));
  }

  @Test
  void filterSaysInWordsWhatItAdmits() {
    FaceFilter women = new FaceFilter(Gender.FEMALE, new AgeRange(35, 150));

    assertThat(women).hasToString("female, 35 to 150 years");
    FaceFilter sets = new FaceFilter(null, AgeRange.ALL, Set.of("b", "a"));
    assertThat(FaceFilter.ANY).hasToString("any gender, 0 to 150 years");
    assertThat(sets).hasToString("any gender, 0 to 150 years, source a or b");
  }
}

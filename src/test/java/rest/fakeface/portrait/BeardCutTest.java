package rest.fakeface.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Gender;

class BeardCutTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 12, 17})
  void babiesAndBoysHaveNoBeards(int age) {
    assertThat(cuts(Gender.MALE, age)).containsExactly(BeardCut.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {18, 40, 90})
  void womenHaveNoBeards(int age) {
    assertThat(cuts(Gender.FEMALE, age)).containsExactly(BeardCut.NONE);
  }

  @Test
  void menWearEveryCutAndNone() {
    assertThat(cuts(Gender.MALE, 40)).containsExactlyInAnyOrder(BeardCut.values());
  }

  private static Set<BeardCut> cuts(Gender gender, int age) {
    return LongStream.range(0, 300)
        .mapToObj(seed -> BeardCut.of(Traits.of(new Sitter(gender, age, seed))))
        .collect(Collectors.toSet());
  }
}

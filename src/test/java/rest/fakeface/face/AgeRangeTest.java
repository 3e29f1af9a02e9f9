package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRangeTest {

  @Test
  void allReachesFromTheNewbornToTheOldest() {
    assertThat(AgeRange.ALL).isEqualTo(new AgeRange(0, 150));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "150, 150", "35, 35", "18, 65"})
  void rangeHoldsItsEnds(int minimum, int maximum) {
    AgeRange range = new AgeRange(minimum, maximum);

    assertThat(range.minimum()).isEqualTo(minimum);
    assertThat(range.maximum()).isEqualTo(maximum);
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "5, 151", "-2, -1", "151, 152", "36, 35", "150, 0"})
  void endsOutOfBoundsOrReversedAreRefused(int minimum, int maximum) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgeRange(minimum, maximum))
        .withMessageContaining(minimum + " to " + maximum);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 75, 149, 150})
  void yearsOfAHumanLifeAreAnAge(int years) {
    assertThat(AgeRange.isAge(years)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 151, Integer.MAX_VALUE})
  void otherNumbersOfYearsAreNone(int years) {
    assertThat(AgeRange.isAge(years)).isFalse();
  }
}

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
  @CsvSource({"0, 0", "150, 150", "35, 35", "18, 65", "-5, 999", "-2, -1", "151, 152"})
  void rangeHoldsItsEnds(int minimum, int maximum) {
    AgeRange range = new AgeRange(minimum, maximum);

    assertThat(range.minimum()).isEqualTo(minimum);
    assertThat(range.maximum()).isEqualTo(maximum);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 150, 0, 151",
    "35, 35, 35, 1",
    "-5, 10, 0, 11",
    "140, 999, 140, 11",
    "-999, 999, 0, 151",
    "-2, -1, 0, 0",
    "151, 152, 150, 0",
    "999999999, 999999999, 150, 0",
    "-999999999, -999999999, 0, 0"
  })
  void rangeCountsTheAgesThatAFaceCanHave(int minimum, int maximum, int lowest, int count) {
    AgeRange range = new AgeRange(minimum, maximum);

    assertThat(range.lowest()).isEqualTo(lowest);
    assertThat(range.count()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"36, 35", "150, 0", "0, -1"})
  void reversedEndsAreRefused(int minimum, int maximum) {
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

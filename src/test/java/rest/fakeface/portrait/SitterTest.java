package rest.fakeface.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Gender;

class SitterTest {

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 91, Integer.MAX_VALUE})
  void ageOutOfRangeIsRefused(int age) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sitter(Gender.FEMALE, age, 1))
        .withMessageContaining(Integer.toString(age));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 90})
  void youngestAndOldestAgeAreAccepted(int age) {
    assertThat(new Sitter(Gender.MALE, age, 1).age()).isEqualTo(age);
  }

  @Test
  void negativeIndexIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sitter.of(1, -7))
        .withMessageContaining("-7");
  }

  @Test
  void womenAndMenAlternate() {
    assertThat(series(5, 0, 4))
        .extracting(Sitter::gender)
        .containsExactly(Gender.FEMALE, Gender.MALE, Gender.FEMALE, Gender.MALE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 77, 180, Integer.MAX_VALUE - 180})
  void hundredAndEightySittersHoldEveryAgeOfEachGender(int first) {
    Integer[] everyAge = IntStream.rangeClosed(1, 90).boxed().toArray(Integer[]::new);
    for (Gender gender : Gender.values()) {
      assertThat(series(9, first, 180))
          .filteredOn(sitter -> sitter.gender() == gender)
          .extracting(Sitter::age)
          .containsExactlyInAnyOrder(everyAge);
    }
  }

  @Test
  void theFirstTwentySittersAlreadyReachFromChildhoodToOldAge() {
    for (Gender gender : Gender.values()) {
      assertThat(series(9, 0, 20))
          .filteredOn(sitter -> sitter.gender() == gender)
          .extracting(Sitter::age)
          .anyMatch(age -> age < 18)
          .anyMatch(age -> age >= 18 && age < 50)
          .anyMatch(age -> age > 70);
    }
  }

  @Test
  void sameSeedAndIndexGiveTheSameSitter() {
    assertThat(Sitter.of(3, 14)).isEqualTo(Sitter.of(3, 14));
  }

  @Test
  void neighbouringSeriesShareNoSitterSeed() {
    List<Sitter> one = series(1, 0, 500);
    assertThat(series(2, 0, 500))
        .extracting(Sitter::seed)
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(one.stream().map(Sitter::seed).toList());
  }

  private static List<Sitter> series(long seed, int first, int length) {
    return IntStream.range(first, first + length).mapToObj(i -> Sitter.of(seed, i)).toList();
  }
}

package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenderTest {

  @Test
  void gendersAreWrittenAsTheWordsOfTheWire() {
    assertThat(Gender.values()).extracting(Gender::toString).containsExactly("female", "male");
  }

  @ParameterizedTest
  @EnumSource
  void wordOfAGenderMeansThatGender(Gender gender) {
    assertThat(Gender.of(gender.toString())).contains(gender);
  }

  @ParameterizedTest
  @ValueSource(strings = {"female", "FEMALE", "Female", "f", "F", "w", "W", "woman", "Woman"})
  void wordsThatPeopleUseMeanFemale(String word) {
    assertThat(Gender.parse(word)).contains(Gender.FEMALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"male", "MALE", "Male", "m", "M", "man", "MAN"})
  void wordsThatPeopleUseMeanMale(String word) {
    assertThat(Gender.parse(word)).contains(Gender.MALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " male", "male ", "fem", "x", "other", "mal", "women", "\u017f"})
  void wordsOfNeitherGenderMeanNothing(String word) {
    assertThat(Gender.parse(word)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Female", "MALE", " male", "male ", "male\n", "fem", "f", "other"})
  void nameOfTheCatalogIsTakenExactly(String word) {
    assertThat(Gender.of(word)).isEmpty();
  }
}

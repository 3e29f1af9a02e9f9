package rest.fakeface.harvest.sets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Gender;
import rest.fakeface.intake.Stated;

class LabelWordsTest {

  @ParameterizedTest
  @CsvSource({
    "female, FEMALE", "Female, FEMALE", "F, FEMALE", "woman, FEMALE", "GIRL, FEMALE", "w, FEMALE",
    "male, MALE", "MALE, MALE", "m, MALE", "Man, MALE", "boy, MALE", "' man ', MALE"
  })
  void wordForAGenderIsReadInAnyCase(String word, Gender gender) {
    assertThat(LabelWords.gender(word)).isEqualTo(gender);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "women of the world", "unknown", "512", "females", "x"})
  void otherWordSaysNoGender(String word) {
    assertThat(LabelWords.gender(word)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "39, 39",
    "0, 0",
    "039, 39",
    "39.0, 39",
    "aged 39, 39",
    "39-year-old, 39",
    "39 years old, 39",
    "150, 150",
    "' 7 ', 7",
    "39yo, 39",
    "39 y/o, 39",
    "age: 39, 39"
  })
  void ageIsReadAsPeopleWriteIt(String value, int age) {
    assertThat(LabelWords.age(value)).isEqualTo(age);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "151", "512", "-3", "39.5", "thirty", "20-25", "30s", "1e9"})
  void otherValueSaysNoAge(String value) {
    assertThat(LabelWords.age(value)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "profile picture of a 39-year-old woman from Peru | FEMALE | 39",
        "Photo of a man, 45 years old | MALE | 45",
        "a boy aged 7 in a park | MALE | 7",
        "GIRL, 12 yo, 35mm lens, f/1.8 | FEMALE | 12",
        "A 60 year old male. 8k | MALE | 60",
        "a woman from the Isle of Man, aged 33 | FEMALE | 33",
        "portrait of a woman |FEMALE| ",
        "a 20-25 years old man | MALE | ",
        "a 200-year-old house behind a man | MALE | ",
        "a human, manly, boyish, 1990 | | "
      })
  void promptIsReadByTheSameWords(String prompt, Gender gender, Integer age) {
    assertThat(LabelWords.in(prompt)).isEqualTo(new Stated(gender, age));
  }
}

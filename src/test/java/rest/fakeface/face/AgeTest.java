package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

  @ParameterizedTest
  @ValueSource(strings = {"41", "0041", "41.0", "41,0", "41.", "4.1e1", "410E-1"})
  void ageIsReadInWhateverFormItIsWritten(String text) {
    assertThat(Age.parse(text)).hasValue(41);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "150"})
  void lowestAndHighestAgeAreAges(String text) {
    assertThat(Age.parse(text)).isEqualTo(OptionalInt.of(Integer.parseInt(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "+41", "41.5", "151", "1e999", "forty", "4 1", "٤١"})
  void allElseIsNoAge(String text) {
    assertThat(Age.parse(text)).isEmpty();
  }
}

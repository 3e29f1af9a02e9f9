package rest.fakeface.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListSettingTest {

  private static final String KEY = "fakeface.some.list";

  @ParameterizedTest
  @ValueSource(strings = {"red,blue", " red , blue ", "red,,blue,", "red,blue,red"})
  void wordsAreReadEachOnceInTheirOrder(String value) {
    assertThat(some(value)).containsExactly("red", "blue");
  }

  @Test
  void oneWordIsAListToo() {
    assertThat(some("blue")).containsExactly("blue");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", " , ,"})
  void nothingIsAnEmptyList(String value) {
    assertThat(some(value)).isEmpty();
  }

  @Test
  void settingThatIsMissingIsAnEmptyList() {
    assertThat(new Settings(key -> Optional.empty()).someOf(KEY, "red")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"green", "red,green", "red blue", "red;blue", "Red", "[red]"})
  void wordThatIsNotAcceptedIsRefusedWithThoseThatAre(String value) {
    assertThatExceptionOfType(WrongSettingException.class)
        .isThrownBy(() -> some(value))
        .withMessageContainingAll(
            KEY + "=" + value + ";", "one or more of [red, blue], separated by commas");
  }

  private static List<String> some(String value) {
    return new Settings(key -> key.equals(KEY) ? Optional.of(value) : Optional.empty())
        .someOf(KEY, "red", "blue");
  }
}

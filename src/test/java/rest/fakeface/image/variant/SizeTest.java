package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {

  @ParameterizedTest
  @CsvSource({"32, 32", "33, 48", "96, 96", "97, 128", "300, 350", "769, 1024", "1024, 1024"})
  void numberGivesTheNextLargerSize(String text, int pixels) {
    assertThat(Size.parse(text)).contains(new Size(pixels));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31", "0", "-96", "1025", "99999999999", "", "96px", "9.5", "٩٦"})
  void otherThanANumberInRangeIsNoSize(String text) {
    assertThat(Size.parse(text)).isEmpty();
  }

  @Test
  void smallestSizeHasNoSmallerOne() {
    assertThat(new Size(64).smaller()).contains(new Size(48));
    assertThat(new Size(32).smaller()).isEmpty();
  }
}

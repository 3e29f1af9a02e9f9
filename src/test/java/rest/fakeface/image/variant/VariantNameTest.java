package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.image.FileFormat;

class VariantNameTest {

  private static final String STEM = "female_35_a3f1c2d4e5b60718293a4b5c6d7e8f9001122334";

  @ParameterizedTest
  @CsvSource({
    "%s.jpg, SQUARE, JPEG",
    "%s.webp, SQUARE, WEBP",
    "circle_%s.png, CIRCLE, PNG",
    "circle_%s.webp, CIRCLE, WEBP"
  })
  void nameSaysShapeAndFormat(String pattern, Shape shape, FileFormat format) {
    String file = pattern.formatted(STEM);

    VariantName name = VariantName.parse(new Size(96), file).orElseThrow();

    assertThat(name.face()).hasToString(STEM + ".jpg");
    assertThat(name.shape()).isEqualTo(shape);
    assertThat(name.format()).isEqualTo(format);
    assertThat(name).hasToString("96/" + file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s.png",
        "circle_%s.jpg",
        "%s",
        "%s.WEBP",
        "thumb_%s.jpg",
        "%s.jpg.webp",
        "%s.gif",
        ".webp"
      })
  void nearlyTheNameOfAVariantIsNotItsName(String pattern) {
    assertThat(VariantName.parse(new Size(96), pattern.formatted(STEM))).isEmpty();
  }
}

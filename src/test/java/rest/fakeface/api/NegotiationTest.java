package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.variant.Shape;
import rest.fakeface.image.variant.Size;
import rest.fakeface.image.variant.VariantName;
import rest.fakeface.support.Faces;

class NegotiationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8",
        "image/webp,*/*",
        "image/webp",
        "image/webp;q=0.9, image/jpeg;q=0.8"
      })
  void whoNamesWebpGetsIt(String accept) {
    assertThat(Negotiation.of(name(Shape.SQUARE), accept).format()).isEqualTo(FileFormat.WEBP);
    assertThat(Negotiation.of(name(Shape.CIRCLE), accept).format()).isEqualTo(FileFormat.WEBP);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "*/*",
        "image/*",
        "image/jpeg, image/webp",
        "image/webp;q=0",
        "image/webp;q=0.5, */*",
        "x"
      })
  void whoDoesNotPreferItGetsTheUsualFormat(String accept) {
    assertThat(Negotiation.of(name(Shape.SQUARE), accept)).isEqualTo(name(Shape.SQUARE));
  }

  @ParameterizedTest
  @CsvSource({"image/jpeg", "'*/*'"})
  void nameThatSaysWebpIsWebpForAll(String accept) {
    VariantName name = name(Shape.SQUARE).in(FileFormat.WEBP);

    assertThat(Negotiation.of(name, accept)).isEqualTo(name);
  }

  private static VariantName name(Shape shape) {
    return new VariantName(
        Faces.name(Gender.MALE, 40, 1), new Size(96), shape, shape.usualFormat());
  }
}

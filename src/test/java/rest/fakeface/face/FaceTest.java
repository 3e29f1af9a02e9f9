package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rest.fakeface.support.Faces;

class FaceTest {

  @ParameterizedTest
  @MethodSource
  void textOfOneToAHundredCharactersNamesASource(String text) {
    Face face = new Face(Faces.name(Gender.FEMALE, 30, 1), text, Faces.ADDED, null);

    assertThat(Face.isSource(text)).isTrue();
    assertThat(face.source()).isEqualTo(text);
  }

  static Stream<String> textOfOneToAHundredCharactersNamesASource() {
    return Stream.of("a", "drawn", "two words", "Gesichter für Prüfungen", "顔", "x".repeat(100));
  }

  @ParameterizedTest
  @MethodSource
  void blankOrLongerTextNamesNone(String text) {
    assertThat(Face.isSource(text)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Face(Faces.name(Gender.FEMALE, 30, 1), text, Faces.ADDED, null))
        .withMessageContaining(text);
  }

  static Stream<String> blankOrLongerTextNamesNone() {
    return Stream.of("", " ", "\t\n", "x".repeat(101));
  }

  @Test
  void keyOfAFaceIsThatOfItsName() {
    assertThat(Faces.man(44, 7).key()).isEqualTo(Faces.key(7));
  }
}

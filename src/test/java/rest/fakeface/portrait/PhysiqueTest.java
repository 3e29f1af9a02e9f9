package rest.fakeface.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhysiqueTest {

  static Stream<Sitter> sitters() {
    return IntStream.range(0, 360).mapToObj(i -> Sitter.of(2, i));
  }

  @ParameterizedTest
  @MethodSource("sitters")
  void featuresFollowOneAnotherDownTheFace(Sitter sitter) {
    Physique physique = Physique.of(Traits.of(sitter));
    assertThat(
            new double[] {
              physique.face().crown(),
              physique.hairline(),
              physique.browY(),
              physique.eyeY(),
              physique.noseY(),
              physique.mouthY(),
              physique.face().chin(),
              physique.torso().base(),
              physique.torso().drop(),
              PortraitPainter.SIZE
            })
        .isSorted();
  }

  @ParameterizedTest
  @MethodSource("sitters")
  void eyesNoseAndMouthLieWithinTheFaceAndApart(Sitter sitter) {
    Physique physique = Physique.of(Traits.of(sitter));
    Path2D face = physique.face().outline();
    double corner = physique.eyeX() + physique.eyeWidth();
    assertThat(face.contains(corner + 8, physique.eyeY())).isTrue();
    assertThat(face.contains(physique.mouthWidth() * 1.2, physique.mouthY())).isTrue();
    assertThat(physique.eyeX() - physique.eyeWidth()).isGreaterThan(physique.noseWidth() * 0.5);
  }
}

package rest.fakeface.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class CurvesTest {

  private static final Curve ARCH = Curve.from(0, 0).to(10, -20).to(30, 0);

  @Test
  void curvePassesThroughItsSpots() {
    assertThat(ARCH.at(0)).isEqualTo(new Spot(0, 0));
    assertThat(ARCH.at(0.5)).isEqualTo(new Spot(10, -20));
    assertThat(ARCH.at(1)).isEqualTo(new Spot(30, 0));
  }

  @Test
  void mirroredCurveLiesOnTheOtherSideOfTheFace() {
    assertThat(ARCH.mirrored().at(0.5)).isEqualTo(new Spot(-10, -20));
  }

  @Test
  void strokeIsAsWideAsAsked() {
    Curve level = Curve.from(0, 50).to(100, 50);
    Rectangle2D bounds = Brush.stroke(level, 2, 12, 2).getBounds2D();
    assertThat(bounds.getHeight()).isCloseTo(12, within(0.5));
  }

  @Test
  void ageCurveIsLinearBetweenKnownAgesAndLevelBeyondThem() {
    AgeCurve curve = AgeCurve.through(10, 100, 20, 200);
    assertThat(curve.at(15)).isEqualTo(150);
    assertThat(curve.at(20)).isEqualTo(200);
    assertThat(curve.at(1)).isEqualTo(100);
    assertThat(curve.at(90)).isEqualTo(200);
  }
}

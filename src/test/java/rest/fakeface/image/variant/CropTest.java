package rest.fakeface.image.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropTest {

  @ParameterizedTest
  @CsvSource({"1024, 1024, 0, 0, 1024", "700, 500, 100, 0, 500", "500, 701, 0, 100, 500"})
  void squareIsInTheMiddleWhereTheFaceIsNotKnown(
      int width, int height, int left, int top, int edge) {
    assertThat(Crop.of(width, height, null)).isEqualTo(new Crop(left, top, edge));
  }

  @Test
  void eyesAreAtTwoFifthsOfTheHeightAndTheFaceHasHalfOfTheWidth() {
    FaceBox face = new FaceBox(900, 700, 220, 300);

    Crop crop = Crop.of(3000, 2000, face);

    assertThat(face.width() / crop.edge()).isEqualTo(0.55, within(0.01));
    assertThat((face.eyes() - crop.top()) / crop.edge()).isEqualTo(0.4, within(0.01));
    assertThat((face.middle() - crop.left()) / crop.edge()).isEqualTo(0.5, within(0.01));
  }

  @Test
  void squareShrinksWhereTheFaceIsNearAnEdge() {
    FaceBox face = new FaceBox(20, 500, 220, 300);

    Crop crop = Crop.of(3000, 2000, face);

    assertThat(crop.left()).isZero();
    assertThat(crop.edge()).isLessThan(400);
    assertThat((face.middle() - crop.left()) / crop.edge()).isEqualTo(0.43, within(0.01));
  }

  @ParameterizedTest
  @CsvSource({"-50, -80, 300, 400", "800, 900, 400, 500", "0, 0, 5000, 9000", "10, 10, 0, 0"})
  void squareNeverLeavesTheImage(double left, double top, double width, double height) {
    Crop crop = Crop.of(1000, 1200, new FaceBox(left, top, width, height));

    assertThat(crop.left()).isBetween(0, 1000 - crop.edge());
    assertThat(crop.top()).isBetween(0, 1200 - crop.edge());
    assertThat(crop.edge()).isPositive();
  }
}

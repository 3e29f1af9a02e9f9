package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.image.FaceImage;

class AlignmentTest {

  @TempDir Path directory;

  /** The template of ArcFace in an image of 112 by 112 pixels. */
  private static final List<Point> TEMPLATE = Alignment.template(112, 112);

  @Test
  void templateIsThatOfArcFaceCountedFromTheCornerOfTheImage() {
    assertThat(TEMPLATE).hasSize(5);
    assertThat(TEMPLATE.get(0).x()).isEqualTo(38.2946f + 0.5f, within(1e-4f));
    assertThat(TEMPLATE.get(4).y()).isEqualTo(92.2041f + 0.5f, within(1e-4f));
    assertThat(Alignment.template(56, 224).get(0).x()).isEqualTo(38.7946f / 2, within(1e-4f));
    assertThat(Alignment.template(56, 224).get(0).y()).isEqualTo(52.1963f * 2, within(1e-4f));
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 0", "0, 1.5, 250, 40", "-2, 0.5, 320, 300", "0.6, -0.8, 30, 150"})
  void turnedAndScaledFaceLandsOnTheTemplate(double a, double b, double c, double d) {
    Similarity turn = new Similarity(a, b, c, d);
    // The grey of a pixel encodes its position in the aligned face.
    Similarity back = turn.inverse();
    FaceImage across = Scenes.grey(400, 400, (x, y) -> shade(back.x(x + 0.5, y + 0.5)));
    FaceImage down = Scenes.grey(400, 400, (x, y) -> shade(back.y(x + 0.5, y + 0.5)));
    DetectedFace face = new DetectedFace(new Box(0, 0, 1, 1), 1, landmarks(turn));

    float[] columns = aligned(across, face, "");
    float[] rows = aligned(down, face, "");

    for (int y = 10; y < 100; y += 15) {
      for (int x = 10; x < 100; x += 15) {
        assertThat(columns[112 * y + x]).isEqualTo(2 * (x + 0.5f), within(1.5f));
        assertThat(rows[112 * y + x]).isEqualTo(2 * (y + 0.5f), within(1.5f));
      }
    }
  }

  @Test
  void faceThatIsTheTemplateIsShownPixelByPixel() {
    FaceImage image = Scenes.grey(112, 112, (x, y) -> (7 * x + 13 * y) % 256);
    DetectedFace face = new DetectedFace(new Box(0, 0, 1, 1), 1, TEMPLATE);

    float[] aligned = aligned(image, face, "");

    for (int pixel = 0; pixel < 112 * 112; pixel++) {
      int shade = (7 * (pixel % 112) + 13 * (pixel / 112)) % 256;
      assertThat(aligned[pixel]).isEqualTo(shade, within(0.01f));
    }
  }

  @Test
  void beyondTheImageIsWhatTheDescriptorSays() {
    FaceImage image = Scenes.grey(112, 112, (x, y) -> 200);
    Similarity away = new Similarity(1, 0, -56, 0);
    DetectedFace face = new DetectedFace(new Box(0, 0, 1, 1), 1, landmarks(away));

    assertThat(aligned(image, face, "crop.border=black")).startsWith(0, 0, 0).contains(200);
    assertThat(aligned(image, face, "crop.border=replicate")[0]).isEqualTo(200, within(0.01f));
  }

  @Test
  void similarityIsTheClosestInSquaresWhereNoneIsExact() {
    // One corner of a square is displaced; the result minimizes the sum of squared distances.
    List<Point> square =
        List.of(new Point(0, 0), new Point(2, 0), new Point(2, 2), new Point(0, 2));
    List<Point> bent = List.of(new Point(0, 0), new Point(2, 0), new Point(4, 4), new Point(0, 2));

    Similarity similarity = Similarity.between(square, bent);

    assertThat(similarity.a()).isEqualTo(1.5, within(1e-6));
    assertThat(similarity.b()).isEqualTo(0, within(1e-6));
    assertThat(similarity.x(1, 1)).isEqualTo(1.5, within(1e-6));
  }

  @Test
  void inverseTakesBack() {
    Similarity similarity = new Similarity(0.6, -0.8, 30, 150);
    double x = similarity.x(12, 34);
    double y = similarity.y(12, 34);

    assertThat(similarity.inverse().x(x, y)).isEqualTo(12, within(1e-9));
    assertThat(similarity.inverse().y(x, y)).isEqualTo(34, within(1e-9));
  }

  private static List<Point> landmarks(Similarity turn) {
    return TEMPLATE.stream()
        .map(at -> new Point((float) turn.x(at.x(), at.y()), (float) turn.y(at.x(), at.y())))
        .toList();
  }

  private static int shade(double place) {
    return (int) Math.max(0, Math.min(255, Math.round(2 * place)));
  }

  private float[] aligned(FaceImage image, DetectedFace face, String keys) {
    String descriptor =
        ModelDirectory.ESTIMATOR + "input.width=112\ninput.height=112\ncrop=five-point\n" + keys;
    return new ModelDirectory(directory).fed(descriptor, image, face, 1, 3, 112, 112);
  }
}

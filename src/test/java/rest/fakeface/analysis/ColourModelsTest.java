package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;

/** Checks the models for the tests over HTTP. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class ColourModelsTest {

  static final List<Function<ColourPicture, byte[]>> FORMATS =
      List.of(
          ColourPicture::jpeg, picture -> picture.jpeg(7), ColourPicture::png, ColourPicture::webP);

  @TempDir Path directory;
  private final FaceModels models = new FaceModels();

  @BeforeEach
  void write() {
    ColourModels.write(directory);
    models.settings = ColourModels.in(directory);
  }

  @AfterEach
  void close() {
    models.close();
  }

  @ParameterizedTest
  @FieldSource("FORMATS")
  void womanAndManOfAnyAgeAreWhatTheyAreInAnyFormat(Function<ColourPicture, byte[]> format)
      throws Exception {
    for (int age = 0; age <= ColourPicture.OLDEST; age++) {
      Estimate woman = only(format.apply(ColourPicture.of(Gender.FEMALE, age)));
      Estimate man = only(format.apply(ColourPicture.of(Gender.MALE, age)));

      assertThat(woman.femaleScore()).isGreaterThan(0.9);
      assertThat(man.femaleScore()).isLessThan(0.1);
      assertThat(Math.round(woman.age())).isEqualTo(age);
      assertThat(Math.round(man.age())).isEqualTo(age);
    }
  }

  @Test
  void somebodyIsNobodyKnowsWhom() throws Exception {
    assertThat(only(ColourPicture.ofSomebody().jpeg()).femaleScore()).isBetween(0.45, 0.55);
  }

  @Test
  void nobodyIsNoFaceAndTwoAreTwo() throws Exception {
    FaceAnalyzer analyzer = models.analyzer();

    assertThat(analyzer.detect(image(ColourPicture.ofNobody().jpeg()))).isEmpty();
    assertThat(analyzer.detect(image(ColourPicture.ofTwo().jpeg()))).hasSize(2);
  }

  private Estimate only(byte[] file) throws Exception {
    FaceAnalyzer analyzer = models.analyzer();
    FaceImage image = image(file);
    List<DetectedFace> faces = analyzer.detect(image);
    assertThat(faces).hasSize(1);
    return analyzer.estimate(image, faces.get(0));
  }

  private static FaceImage image(byte[] file) throws ImageRejectedException {
    return new ImageDecoder(new ImageSettings(Path.of("unused"), 1_000_000, 1_000_000, true))
        .decode(file);
  }
}

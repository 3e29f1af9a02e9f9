package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnfitModelTest {

  private static final String TWO_OUTPUTS = "gender.output=g\nage.output=a\n";

  @TempDir Path directory;
  private ModelDirectory models;

  @BeforeEach
  void setUp() {
    models = new ModelDirectory(directory);
    models.with("model", ModelDirectory.ESTIMATOR).with("model", OnnxGraph.identity(1, 3, 2, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=detector | kind=detector; accepted: estimator",
        "kind= | kind=; accepted: estimator",
        "file=../other.onnx | file=../other.onnx; accepted: the name, without a path",
        "input.width=0 | input.width=0; accepted: a whole number from 1 to 4096",
        "input.height=2.5 | input.height=2.5; accepted: a whole number from 1 to 4096",
        "input.height=two | input.height=two; accepted: a number",
        "input.layout=chwn | input.layout=chwn; accepted: nchw or nhwc",
        "input.channels= | input.channels=; accepted: rgb or bgr",
        "input.mean=1,2 | input.mean=1,2; accepted: one number, or three",
        "input.scale=1,x,3 | input.scale=1,x,3; accepted: a number",
        "input.scale=NaN | input.scale=NaN; accepted: finite numbers",
        "age.input.scale=Infinity | age.input.scale=Infinity; accepted: finite numbers",
        "input.normalize=max | input.normalize=max; accepted: none or min-max",
        "input.fit=cover | input.fit=cover; accepted: stretch or letterbox",
        "input.resize=cubic | input.resize=cubic; accepted: bilinear or area",
        "crop=face | crop=face; accepted: box or five-point or whole",
        "gender.crop=face | gender.crop=face; accepted: box or five-point or whole",
        "gender.decoder=guess | gender.decoder=guess; accepted: scalar or probabilities or softmax",
        "gender.classes=a,b | gender.classes=a,b; accepted: male,female or female,male",
        "gender.index=-1 | gender.index=-1; accepted: a whole number from 0 to 1000000",
        "age.decoder=guess | age.decoder=guess; accepted: scalar or expectation or bins or ordinal",
        "age.scale=x | age.scale=x; accepted: a number",
        "age.scale=1,2 | age.scale=1,2; accepted: a number",
        "vote.weight=0 | vote.weight=0; accepted: a number over 0, up to 1000",
        "gender.output=7 | gender.output=7; accepted: one of the network's outputs [output] or",
        "age.output=years | age.output=years; accepted: one of the network's outputs [output] or",
        "input.name=data | input.name=data; accepted: one of the network's inputs [input]",
        "age.index=12 | output output is",
        "colour=red | unknown key colour; accepted: age.crop,",
        "age.midpoints=1,2 | unknown key age.midpoints; accepted: age.crop,",
        "detector.score=1 | unknown key detector.score; accepted: age.crop,"
      })
  void valueThatDoesNotFitIsRefusedWithWhatIsAccepted(String line, String message) {
    models.with("model", ModelDirectory.ESTIMATOR, line);

    assertRefused("Descriptor model (model.properties): ", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "age.decoder=expectation; age.classes=1 | age.classes=1; accepted: a whole number from 2",
        "age.decoder=expectation; age.activation=tanh | age.activation=tanh; accepted: none or",
        "age.decoder=bins | age.midpoints=; accepted: the ages amid two or more bins",
        "age.decoder=bins; age.midpoints=1,,3 | age.midpoints=1,,3; accepted: a number",
        "age.decoder=ordinal | age.classes=; accepted: a whole number from 1 to 1000",
        "age.decoder=expectation | accepted: float32 with 101 elements or more",
        "crop=box; crop.margin=-0.5 | crop.margin=-0.5; accepted: a fraction of the box's side",
        "crop=box; crop.square=yes | crop.square=yes; accepted: false or true",
        "crop=box; crop.border=wrap | crop.border=wrap; accepted: replicate or cut or black",
        "crop=five-point; crop.margin=1 | unknown key crop.margin; accepted: age.crop,",
        "crop=five-point; crop.border=cut | crop.border=cut; accepted: replicate or black, with",
        "crop=five-point; input.resize=area | input.resize=area; accepted: bilinear, with",
        "crop=five-point | crop=five-point; accepted: box or whole, because the detector detector"
      })
  void valuesThatDoNotGoTogetherAreRefused(String lines, String message) {
    models.with("model", ModelDirectory.ESTIMATOR, lines.replace("; ", "\n"));

    assertRefused("Descriptor model (", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind=estimator | kind=estimator; accepted: detector",
        "detector.decoder=ssd | detector.decoder=ssd; accepted: ultraface or yunet or",
        "detector.score=1.1 | detector.score=1.1; accepted: a number from 0 to 1",
        "detector.score= | detector.score=; accepted: a number from 0 to 1",
        "detector.iou=-1 | detector.iou=-1; accepted: a number from 0 to 1",
        "detector.limit=0 | detector.limit=0; accepted: a whole number from 1 to 1000",
        "crop=whole | unknown key crop; accepted: detector.decoder,",
        "detector.decoder=yunet | input.width=4; accepted: a whole number from 32",
        "input.width=48; input.height=32; detector.decoder=yunet | input.width=48; accepted: a mult"
      })
  void detectorThatDoesNotFitIsRefused(String lines, String message) {
    models.with("detector", ModelDirectory.DETECTOR, lines.replace("; ", "\n"));

    assertRefused("Descriptor detector (", message);
  }

  @Test
  void inputOfAnotherShapeIsRefused() {
    models.with("model", OnnxGraph.identity(1, 2, 2, 3));

    assertRefused("the network's input input is", "accepted: float32 [1, 3, 2, 2]");
  }

  @Test
  void inputOfAnotherRankIsRefused() {
    models.with("model", OnnxGraph.identity(1, 12));

    assertRefused("the network's input input is", "accepted: float32 [1, 3, 2, 2]");
  }

  @Test
  void inputOfIntegersIsRefused() {
    models.with(
        "model",
        new OnnxGraph().integerInput("input", 1, 3, 2, 2).constant("o", new long[] {1, 1}, 1));

    assertRefused("the network's input input is", "accepted: float32 [1, 3, 2, 2]");
  }

  @Test
  void inputThatIsOneOfSeveralHasToBeNamed() {
    models.with(
        "model",
        new OnnxGraph()
            .input("a", 1, 3, 2, 2)
            .input("b", 1, 3, 2, 2)
            .constant("o", new long[] {1, 1}, 1));

    assertRefused("input.name=; accepted: one of the network's inputs [a, b]");
  }

  @Test
  void outputThatIsOneOfSeveralHasToBeNamed() {
    models.with(
        "model",
        new OnnxGraph()
            .input("input", 1, 3, 2, 2)
            .constant("a", new long[] {1, 1}, 1)
            .constant("b", new long[] {1, 1}, 1));

    assertRefused("gender.output=; accepted: one of the network's outputs [a, b] or its position");
  }

  @Test
  void detectorWithoutTheOutputsOfItsDecoderIsRefused() {
    models.with("detector", OnnxGraph.identity(1, 3, 4, 4));

    assertRefused("Descriptor detector (", "the network has no output ", "; it has [output]");
  }

  @Test
  void detectorOfAnotherGridIsRefused() {
    models
        .with(
            "detector",
            ModelDirectory.DETECTOR,
            "input.width=32\ninput.height=32\ndetector.decoder=yunet")
        .with("detector", new YuNetGraph().graph());

    assertRefused("Descriptor detector (", "accepted: float32 [1, 3, 32, 32]");
  }

  @Test
  void outputThatOnlyARunShowsToBeTooSmallIsRefused() {
    models
        .with("model", ModelDirectory.ESTIMATOR, "age.index=12")
        .with("model", OnnxGraph.identity(-1, 3, -1, -1));

    assertRefused("Descriptor model (", "fails on a blank image: output output has 12 elements");
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
  void networkThatGivesNoFiniteNumberIsRefused(float age) {
    models
        .with("model", ModelDirectory.ESTIMATOR + TWO_OUTPUTS)
        .with(
            "model",
            new OnnxGraph()
                .input("input", 1, 3, 2, 2)
                .constant("g", new long[] {1, 1}, 1)
                .constant("a", new long[] {1, 1}, age));

    assertRefused("Descriptor model (", "fails on a blank image: output a gives " + age);
  }

  @Test
  void fileThatIsNoNetworkIsRefused() throws IOException {
    Files.writeString(directory.resolve("model.onnx"), "<html>Not found</html>");

    assertRefused("Descriptor model (", "model.onnx cannot be opened: ");
  }

  @Test
  void descriptorThatIsNoPropertiesFileIsRefused() {
    models.with("model", "kind=\\u12");

    assertRefused("Descriptor model (", " cannot be read: ");
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    models.with(
        "model",
        ModelDirectory.ESTIMATOR,
        "input.width=0\ninput.heigth=2\ngender.classes=a,b\nage.scale=x");

    assertRefused(
        "Descriptor model (model.properties): 4 mistakes: (1) ",
        "input.width=0; accepted: a whole number from 1 to 4096",
        "gender.classes=a,b; accepted: male,female or female,male",
        "age.scale=x; accepted: a number",
        "(4) unknown key input.heigth; accepted: ");
  }

  @Test
  void keysAreNotJudgedByADecoderThatIsUnknown() {
    models.with("model", ModelDirectory.ESTIMATOR, "age.decoder=guess\nage.midpoints=1,2");

    assertThatExceptionOfType(UnfitModelException.class)
        .isThrownBy(() -> models.open().close())
        .withMessageContaining("age.decoder=guess; accepted: ")
        .withMessageNotContaining("unknown key");
  }

  @Test
  void byteOrderMarkIsNoMistake() {
    models.with("model", "\uFEFF" + ModelDirectory.ESTIMATOR);

    models.open().close();
  }

  private void assertRefused(String... message) {
    assertThatExceptionOfType(UnfitModelException.class)
        .isThrownBy(() -> models.open().close())
        .withMessageContainingAll(message)
        .withMessageNotContaining("\n");
  }
}

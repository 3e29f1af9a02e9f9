package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTest {

  @TempDir Path directory;
  private ModelDirectory models;

  @BeforeEach
  void setUp() {
    models = new ModelDirectory(directory);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decoder=scalar; classes=male,female | 0.8 | 0.8",
        "decoder=scalar; classes=female,male | 0.8 | 0.2",
        "decoder=scalar; classes=male,female; offset=0.5; scale=0.5 | -0.2 | 0.4",
        "decoder=scalar; classes=female,male; offset=0.5; scale=0.5 | -0.2 | 0.6",
        "decoder=scalar; classes=male,female | 1.3 | 1",
        "decoder=scalar; classes=female,male | 1.3 | 0",
        "decoder=probabilities; classes=male,female | 0.3 0.7 | 0.7",
        "decoder=probabilities; classes=female, male | 0.3 0.7 | 0.3",
        "decoder=softmax; classes=male,female | 1 2.0986123 | 0.75",
        "decoder=softmax; classes=female,male | 1 2.0986123 | 0.25",
        "decoder=softmax; classes=male,female | 1000 1000 | 0.5",
        "decoder=softmax; classes=male,female; index=1 | 9 1 2.0986123 | 0.75"
      })
  void femaleScoreIsReadAsTheDescriptorSays(String keys, String output, double female) {
    assertThat(estimate("gender", keys, output).femaleScore()).isEqualTo(female, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decoder=scalar | 34.9 | 34.9",
        "decoder=scalar | -2.5 | -2.5",
        "decoder=scalar; offset=10; scale=2 | 5 | 20",
        "decoder=scalar; scale=100; index=2 | 7 8 0.25 | 25",
        "decoder=expectation; classes=4 | 0.1 0.2 0.3 0.4 | 2",
        "decoder=expectation; classes=4; activation=softmax | 3 3 3 3 | 1.5",
        "decoder=expectation; classes=2; activation=softmax; index=1 | 5 1 2.0986123 | 0.75",
        "decoder=bins; midpoints=5,20,60 | 0.5 0.25 0.25 | 22.5",
        "decoder=bins; midpoints=10,30; activation=softmax | 1 2.0986123 | 25",
        "decoder=ordinal; classes=4 | 0 1 1 2 1 0 3 3 | 2",
        "decoder=ordinal; classes=2; index=1 | 9 0 1 1 2 | 2"
      })
  void ageIsReadAsTheDescriptorSays(String keys, String output, double age) {
    assertThat(estimate("age", keys, output).age()).isEqualTo(age, within(1e-5));
  }

  @Test
  void expectationIsOver101YearsUnlessTheDescriptorSaysOtherwise() {
    float[] classes = new float[101];
    classes[100] = 0.5f;
    classes[50] = 0.5f;

    assertThat(estimate("age", "decoder=expectation", classes).age()).isEqualTo(75);
  }

  @Test
  void modelIsNamedAsItsDescriptor() {
    assertThat(estimate("age", "decoder=scalar", "30").model()).isEqualTo("model");
  }

  @Test
  void genderAndAgeComeFromOneRunOfOneNetwork() {
    models
        .with("model", ModelDirectory.ESTIMATOR, "gender.output=g", "age.output=a")
        .with(
            "model",
            new OnnxGraph()
                .input("input", 1, 3, 2, 2)
                .constant("a", new long[] {1, 1}, 44)
                .constant("g", new long[] {1, 1}, 0.7f));
    Estimator estimator = estimator();

    assertThat(estimator.age().model()).isSameAs(estimator.gender().model());
    assertThat(estimate()).isEqualTo(new Estimate(0.7f, 44, "model"));
  }

  @Test
  void outputsMayBeGivenByTheirPosition() {
    models
        .with("model", ModelDirectory.ESTIMATOR, "gender.output=1", "age.output=0")
        .with(
            "model",
            new OnnxGraph()
                .input("input", 1, 3, 2, 2)
                .constant("z", new long[] {1, 1}, 44)
                .constant("a", new long[] {1, 1}, 0.7f));

    assertThat(estimate()).isEqualTo(new Estimate(0.7f, 44, "model"));
  }

  @Test
  void genderAndAgeComeFromTwoFilesEachFedInItsWay() {
    models
        .with(
            "model",
            ModelDirectory.ESTIMATOR,
            "gender.file=g.onnx",
            "gender.index=1",
            "gender.input.scale=0.01",
            "age.file=a.onnx",
            "age.index=11",
            "age.input.layout=nhwc")
        .with("g", OnnxGraph.identity(1, 3, 2, 2))
        .with("a", OnnxGraph.identity(1, 2, 2, 3));

    Estimate estimate = estimate();

    assertThat(estimate.femaleScore()).isEqualTo(0.4, within(1e-6));
    assertThat(estimate.age()).isEqualTo(120);
  }

  @Test
  void oneFileFedInTwoWaysIsRunTwice() {
    models
        .with("model", ModelDirectory.ESTIMATOR, "gender.input.scale=0.01", "age.crop=box")
        .with("model", OnnxGraph.identity(1, 3, 2, 2));

    Estimate estimate = estimate();

    assertThat(estimate.femaleScore()).isEqualTo(0.1, within(1e-6));
    assertThat(estimate.age()).isEqualTo(10);
  }

  @Test
  void ofABatchOfSeveralTheFirstImageIsRead() {
    models
        .with("model", ModelDirectory.ESTIMATOR, "gender.output=g", "age.output=a")
        .with(
            "model",
            new OnnxGraph()
                .input("input", 2, 3, 2, 2)
                .constant("a", new long[] {2, 1}, 44, 55)
                .constant("g", new long[] {2, 1}, 0.7f, 0.1f));

    assertThat(estimate()).isEqualTo(new Estimate(0.7f, 44, "model"));
  }

  private Estimate estimate(String part, String keys, String output) {
    double[] values = Arrays.stream(output.split(" ")).mapToDouble(Double::valueOf).toArray();
    float[] elements = new float[values.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = (float) values[i];
    }
    return estimate(part, keys, elements);
  }

  /** The estimate if a part's output has these elements and the output of the other part is 0. */
  private Estimate estimate(String part, String keys, float... elements) {
    String other = part.equals("gender") ? "age" : "gender";
    models
        .with(
            "model",
            ModelDirectory.ESTIMATOR,
            part + "." + keys.replace("; ", "\n" + part + "."),
            part + ".output=read",
            other + ".output=other")
        .with(
            "model",
            new OnnxGraph()
                .input("input", -1, 3, 2, 2)
                .constant("other", new long[] {1, 1}, 0)
                .constant("read", new long[] {1, elements.length}, elements));
    return estimate();
  }

  private Estimate estimate() {
    try (OnnxFaceAnalyzer analyzer = models.open()) {
      return analyzer.estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE);
    }
  }

  private Estimator estimator() {
    try (OnnxModels networks = new OnnxModels(1)) {
      return Estimator.open(EstimatorModel.of(DescriptorFile.read(directory, "model")), networks);
    } catch (ModelMissingException e) {
      throw new AssertionError(e);
    }
  }
}

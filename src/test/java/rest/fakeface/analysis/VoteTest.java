package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteTest {

  private static final String OUTPUTS = "gender.output=g\nage.output=a";

  @TempDir Path directory;
  private ModelDirectory models;

  @BeforeEach
  void describe() {
    models = new ModelDirectory(directory);
    models.with("one", ModelDirectory.ESTIMATOR, OUTPUTS).with("one", answering(1, 30));
    models.with("two", ModelDirectory.ESTIMATOR, OUTPUTS).with("two", answering(0.5f, 50));
  }

  @Test
  void estimateIsTheMeanOfAll() {
    Estimate estimate = estimate("one,two");

    assertThat(estimate.age()).isEqualTo(40, within(1e-6));
    assertThat(estimate.femaleScore()).isEqualTo(0.75, within(1e-6));
    assertThat(estimate.model()).isEqualTo("one+two");
  }

  @Test
  void modelsCountByTheirWeightAndWithTheirOffset() {
    models.with("one", ModelDirectory.ESTIMATOR, OUTPUTS, "vote.weight=3\nage.offset=2");

    Estimate estimate = estimate("one,two");

    assertThat(estimate.age()).isEqualTo((3 * 32 + 50) / 4.0, within(1e-6));
    assertThat(estimate.femaleScore()).isEqualTo(3.5 / 4, within(1e-6));
  }

  @Test
  void modelAloneIsNotChangedByItsWeight() {
    models.with("one", ModelDirectory.ESTIMATOR, OUTPUTS, "vote.weight=0.1");

    assertThat(estimate("one")).isEqualTo(new Estimate(1, 30, "one"));
  }

  @Test
  void modelThatFailsIsNamed() {
    models.with("two", answering(0, Float.NaN));

    assertThatExceptionOfType(UnfitModelException.class)
        .isThrownBy(() -> models.open("detector", "one,two"))
        .withMessageContaining("Descriptor two (two.properties): fails on a blank image: ");
  }

  private Estimate estimate(String names) {
    try (OnnxFaceAnalyzer analyzer = models.open("detector", names)) {
      return analyzer.estimate(Scenes.FOUR_COLOURS, ModelDirectory.FACE);
    }
  }

  private static OnnxGraph answering(float female, float age) {
    return new OnnxGraph()
        .input("input", 1, 3, 2, 2)
        .constant("g", new long[] {1, 1}, female)
        .constant("a", new long[] {1, 1}, age);
  }
}

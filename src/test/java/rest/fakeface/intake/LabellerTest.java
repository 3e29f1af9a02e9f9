package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.analysis.RefusedModels;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Measurement;
import rest.fakeface.image.FaceImage;
import rest.fakeface.work.StopSignal;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class LabellerTest {

  private static final Stated WHOLE = new Stated(Gender.FEMALE, 35);
  private static final Stated PART = new Stated(Gender.FEMALE, null);

  private final FixedModels fixed = new FixedModels();
  private final RefusedModels models = new RefusedModels(fixed);
  private final Labeller labeller = new Labeller();
  private final StageTimes times = new StageTimes();

  @BeforeEach
  void connect() {
    labeller.models = models;
    labeller.policy = new LabelPolicy(0.6, 0.4, 0, 0, 0);
    labeller.end = new StopSignal();
  }

  @ParameterizedTest
  @EnumSource(
      value = LabelRule.class,
      names = {"STATED", "AGREED"})
  void wholeLabelNeedsNoModel(LabelRule rule) throws Exception {
    models.missing = "some.onnx is missing";

    assertThat(label(rule, WHOLE)).isEqualTo(WHOLE.label());
  }

  @Test
  void statedLabelIsNotMeasured() throws Exception {
    label(LabelRule.STATED, WHOLE);

    assertThat(times.count(Stage.DETECT)).isZero();
  }

  @Test
  void agreedLabelIsMeasuredOnOneFace() throws Exception {
    assertThat(label(LabelRule.AGREED, WHOLE)).isEqualTo(WHOLE.label());
    assertThat(times.count(Stage.ESTIMATE)).isEqualTo(1);
    fixed.faces = 0;
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> label(LabelRule.AGREED, WHOLE))
        .returns(Rejection.NO_FACE, RejectedException::reason);
  }

  @Test
  void faceOfASetThatNeedsAModelWaitsForOne() {
    models.missing = "some.onnx is missing";

    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> label(LabelRule.AGREED, PART))
        .returns(Rejection.NO_MODEL, RejectedException::reason)
        .withMessageContaining("some.onnx is missing");
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> label(LabelRule.ESTIMATED, WHOLE))
        .returns(Rejection.NO_MODEL, RejectedException::reason);
  }

  @Test
  void imageOfNoSetIsNotLookedAtWithoutAModel() {
    models.missing = "some.onnx is missing";

    assertThatIOException()
        .isThrownBy(() -> label(LabelRule.AGREED, null))
        .isNotInstanceOf(RejectedException.class);
  }

  @Test
  void papersSayWhatWasStatedAndWhatWasEstimated() throws Exception {
    labeller.statedPolicy = new StatedPolicy(LabelRule.AGREED, 15);
    FaceImage image = FaceImage.of(new BufferedImage(100, 200, BufferedImage.TYPE_INT_RGB));
    fixed.estimate = new Estimate(0.9, 34.2, 0.1, 4, "one+other");

    Labelled labelled = labeller.label(image, PART, times);

    assertThat(labelled)
        .isEqualTo(
            new Labelled(
                new Label(Gender.FEMALE, 34, new Evidence(0.9, "one+other")),
                true,
                false,
                new Measurement(0.9, 34.2, 0.1, 4, "one+other"),
                new FaceRegion(0.01, 0.005, 0.71, 0.355, List.of())));
  }

  private Label label(LabelRule rule, @Nullable Stated stated) throws IOException {
    labeller.statedPolicy = new StatedPolicy(rule, 15);
    return labeller.label(Candidates.IMAGE, stated, times).label();
  }
}

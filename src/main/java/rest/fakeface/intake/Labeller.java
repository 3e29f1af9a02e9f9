package rest.fakeface.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.analysis.FaceAnalyzer;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.image.FaceImage;
import rest.fakeface.work.StopSignal;

/** What gives images without a label one: the models measure, the policy judges. */
@ApplicationScoped
class Labeller {

  @Inject FaceModels models;
  @Inject LabelPolicy policy;
  @Inject StopSignal end;

  /**
   * The label of the one face in an image.
   *
   * @throws RejectedException when the policy refuses it or a model fails on it
   * @throws IOException when there is no model
   */
  Label label(FaceImage image, StageTimes times) throws IOException {
    FaceAnalyzer analyzer = analyzer();
    try {
      DetectedFace face = policy.only(times.time(Stage.DETECT, () -> analyzer.detect(image)));
      Estimate estimate = times.time(Stage.ESTIMATE, () -> analyzer.estimate(image, face));
      Label label = policy.label(estimate);
      // Last, because it looks for faces three times more.
      if (!times.time(Stage.TURN, () -> analyzer.isUpright(image, face))) {
        throw new RejectedException(Rejection.NOT_UPRIGHT, "its face lies or is upside down");
      }
      return label;
    } catch (IllegalStateException e) {
      if (end.isStopped()) {
        throw new IOException("the models are closed", e);
      }
      throw new RejectedException(Rejection.UNMEASURABLE, String.valueOf(e.getMessage()));
    }
  }

  private FaceAnalyzer analyzer() throws IOException {
    try {
      return models.analyzer();
    } catch (ModelMissingException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}

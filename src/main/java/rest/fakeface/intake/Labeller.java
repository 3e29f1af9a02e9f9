package rest.fakeface.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.analysis.FaceAnalyzer;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Measurement;
import rest.fakeface.image.FaceImage;
import rest.fakeface.work.StopSignal;

/** Labels images: models measure, and policies decide, together with what a set states. */
@ApplicationScoped
class Labeller {

  @Inject FaceModels models;
  @Inject LabelPolicy policy;
  @Inject StatedPolicy statedPolicy;
  @Inject StopSignal end;

  /**
   * Labels the single face in an image.
   *
   * @param stated what its set states about it; null if it is not from a set
   * @throws RejectedException if the policy rejects it, a model fails on it, or its set does not
   *     state everything and there is no model
   * @throws IOException if it is not from a set and there is no model
   */
  Labelled label(FaceImage image, @Nullable Stated stated, StageTimes times) throws IOException {
    Label whole = stated == null ? null : stated.label();
    if (whole != null && statedPolicy.needsNoModel()) {
      return Labelled.stated(whole);
    }
    FaceAnalyzer analyzer;
    try {
      analyzer = models.analyzer();
    } catch (ModelMissingException e) {
      if (whole != null && statedPolicy.goesWithoutModel()) {
        return Labelled.stated(whole);
      }
      throw without(stated, e);
    }
    return measured(analyzer, image, stated, times);
  }

  private Labelled measured(
      FaceAnalyzer analyzer, FaceImage image, @Nullable Stated stated, StageTimes times)
      throws IOException {
    try {
      DetectedFace face = policy.only(times.time(Stage.DETECT, () -> analyzer.detect(image)));
      Estimate estimate = times.time(Stage.ESTIMATE, () -> analyzer.estimate(image, face));
      Label label =
          stated == null ? policy.label(estimate) : statedPolicy.label(stated, estimate, policy);
      // Last, because it runs the detector three more times.
      if (!times.time(Stage.TURN, () -> analyzer.isUpright(image, face))) {
        throw new RejectedException(Rejection.NOT_UPRIGHT, "its face is sideways or upside down");
      }
      return labelled(label, stated, estimate, DetectedRegion.of(face, image));
    } catch (IllegalStateException e) {
      if (end.isStopped()) {
        throw new IOException("the models are closed", e);
      }
      throw new RejectedException(Rejection.UNMEASURABLE, String.valueOf(e.getMessage()));
    }
  }

  private Labelled labelled(
      Label label, @Nullable Stated stated, Estimate estimate, @Nullable FaceRegion region) {
    Measurement measurement =
        new Measurement(
            estimate.femaleScore(),
            estimate.age(),
            estimate.scoreSpread(),
            estimate.ageSpread(),
            estimate.model());
    Stated heard = stated == null || !statedPolicy.hearsTheSet() ? Stated.NOTHING : stated;
    return new Labelled(label, heard.gender() != null, heard.age() != null, measurement, region);
  }

  /**
   * Without a model, only this face of a set is rejected, because others may need none; everything
   * else is interrupted.
   */
  private static IOException without(@Nullable Stated stated, ModelMissingException e) {
    return stated == null
        ? new IOException(e.getMessage(), e)
        : new RejectedException(Rejection.NO_MODEL, "a model has to label it: " + e.getMessage());
  }
}

package rest.fakeface.intake;

import java.util.Collections;
import java.util.List;
import rest.fakeface.analysis.Box;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.analysis.Estimate;
import rest.fakeface.analysis.FaceAnalyzer;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.image.FaceImage;

/** Models with configurable results. */
public final class FixedModels extends FaceModels implements FaceAnalyzer {

  public int faces = 1;
  public Estimate estimate = new Estimate(0.97, 34.2, "test");

  @Override
  public FaceAnalyzer analyzer() {
    return this;
  }

  @Override
  public List<DetectedFace> detect(FaceImage image) {
    DetectedFace face = new DetectedFace(new Box(1, 1, 71, 71), 0.9f, List.of());
    return Collections.nCopies(faces, face);
  }

  /** Whether all faces are upright. */
  public boolean upright = true;

  @Override
  public boolean isUpright(FaceImage image, DetectedFace face) {
    return upright;
  }

  /** The number of the estimate on which the network fails; 0 for none. */
  public int failure;

  private int estimates;

  @Override
  public Estimate estimate(FaceImage image, DetectedFace face) {
    estimates++;
    if (estimates == failure) {
      throw new IllegalStateException("output age gives NaN");
    }
    return estimate;
  }
}

package rest.fakeface.analysis;

import java.awt.image.BufferedImage;
import java.util.List;
import rest.fakeface.image.FaceImage;

/** An analyzer that runs its networks with ONNX Runtime. */
final class OnnxFaceAnalyzer implements FaceAnalyzer, AutoCloseable {

  private final OnnxModels networks;
  private final Detector detector;
  private final Vote vote;

  private OnnxFaceAnalyzer(OnnxModels networks, SelectedModels models) {
    this.networks = networks;
    detector = Detector.open(models.detector(), networks);
    vote = Vote.open(models.estimators(), networks);
  }

  /**
   * Opens the configured models and tests them with a blank image.
   *
   * @throws ModelMissingException if a file is missing
   * @throws UnfitModelException if a descriptor and its network do not match
   */
  static OnnxFaceAnalyzer open(AnalysisSettings settings) throws ModelMissingException {
    SelectedModels models = SelectedModels.of(settings);
    models.requireFiles();
    OnnxModels networks = new OnnxModels(settings.threads());
    try {
      OnnxFaceAnalyzer analyzer = new OnnxFaceAnalyzer(networks, models);
      analyzer.tryOut(models);
      return analyzer;
    } catch (RuntimeException e) {
      networks.close();
      throw e;
    }
  }

  @Override
  public List<DetectedFace> detect(FaceImage image) {
    return detector.detect(image);
  }

  @Override
  public boolean isUpright(FaceImage image, DetectedFace face) {
    return detector.isUpright(image, face);
  }

  @Override
  public Estimate estimate(FaceImage image, DetectedFace face) {
    return vote.estimate(image, face);
  }

  @Override
  public void close() {
    networks.close();
  }

  private void tryOut(SelectedModels models) {
    int side = 64;
    FaceImage blank = FaceImage.of(new BufferedImage(side, side, BufferedImage.TYPE_3BYTE_BGR));
    DetectedFace face =
        new DetectedFace(new Box(0, 0, side, side), 1, Alignment.template(side, side));
    tryOut(models.detector().descriptor(), () -> detect(blank));
    for (Estimator estimator : vote.estimators()) {
      tryOut(estimator.gender().part().descriptor(), () -> estimator.estimate(blank, face));
    }
  }

  private static void tryOut(Descriptor descriptor, Runnable run) {
    try {
      run.run();
    } catch (IllegalStateException e) {
      throw descriptor.unfit("fails on a blank image: " + e.getMessage(), e);
    }
  }
}

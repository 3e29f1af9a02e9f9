package rest.fakeface.analysis;

import java.util.List;
import rest.fakeface.image.FaceImage;

/**
 * What sees faces in images and estimates whose they are; many threads may use one at the same
 * time. Measures, never judges.
 */
public interface FaceAnalyzer {

  /**
   * The faces in an image, the strongest first, each once, and at most as many as the detector's
   * descriptor allows.
   *
   * @throws IllegalStateException when the models are closed or the network fails
   */
  List<DetectedFace> detect(FaceImage image);

  /**
   * Whether a face is upright: the detector is not surer of it when the image is turned.
   *
   * @param face one that was detected in this image
   * @throws IllegalStateException when the models are closed or the network fails
   */
  boolean isUpright(FaceImage image, DetectedFace face);

  /**
   * Whose face it may be.
   *
   * @param face one that was detected in this image
   * @throws IllegalStateException when the models are closed, the network fails or its answer is no
   *     number
   */
  Estimate estimate(FaceImage image, DetectedFace face);
}

package rest.fakeface.analysis;

import java.util.List;
import rest.fakeface.image.FaceImage;

/**
 * Detects faces in images and estimates their gender and age. Thread-safe. Measures, never judges.
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
   * Whether a face is upright: the detector does not give it a higher score after the image is
   * rotated.
   *
   * @param face one that was detected in this image
   * @throws IllegalStateException when the models are closed or the network fails
   */
  boolean isUpright(FaceImage image, DetectedFace face);

  /**
   * Estimates the gender and age of a face.
   *
   * @param face one that was detected in this image
   * @throws IllegalStateException if the models are closed, the network fails or its output is not
   *     a number
   */
  Estimate estimate(FaceImage image, DetectedFace face);
}

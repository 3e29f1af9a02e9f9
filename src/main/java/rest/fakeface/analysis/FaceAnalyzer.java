package rest.fakeface.analysis;

import java.util.List;
import rest.fakeface.image.FaceImage;

/**
 * Detects faces in images and estimates their gender and age. Thread-safe. Measures, never judges.
 */
public interface FaceAnalyzer {

  /**
   * Detects the faces in an image, ordered by descending score. Each face occurs once. The
   * descriptor of the detector limits their number.
   *
   * @throws IllegalStateException if the models are closed or the network fails
   */
  List<DetectedFace> detect(FaceImage image);

  /**
   * Whether a face is upright, that is, rotating the image does not raise the detector's score.
   *
   * @param face a face that was detected in this image
   * @throws IllegalStateException if the models are closed or the network fails
   */
  boolean isUpright(FaceImage image, DetectedFace face);

  /**
   * Estimates the gender and age of a face.
   *
   * @param face a face that was detected in this image
   * @throws IllegalStateException if the models are closed, the network fails or its output is not
   *     a number
   */
  Estimate estimate(FaceImage image, DetectedFace face);
}

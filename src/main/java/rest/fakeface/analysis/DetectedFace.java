package rest.fakeface.analysis;

import java.util.List;

/**
 * A face that a detector sees in an image, in pixels of that image.
 *
 * @param box what encloses the face from chin to hairline; may reach beyond the image
 * @param score how sure the detector is, from 0 to 1
 * @param landmarks five points, which are the right eye, the left eye, the tip of the nose, the
 *     right and the left corner of the mouth, right and left as the person shown would say; or none
 */
public record DetectedFace(Box box, float score, List<Point> landmarks) {

  public DetectedFace {
    landmarks = List.copyOf(landmarks);
  }
}

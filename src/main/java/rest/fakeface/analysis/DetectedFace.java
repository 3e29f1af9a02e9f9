package rest.fakeface.analysis;

import java.util.List;

/**
 * A face that a detector found in an image, in pixels of that image.
 *
 * @param box the bounds of the face from chin to hairline; may reach beyond the image
 * @param score the detector's confidence, from 0 to 1
 * @param landmarks either empty or five points: the right eye, the left eye, the tip of the nose,
 *     the right and the left corner of the mouth, where right and left are those of the depicted
 *     person
 */
public record DetectedFace(Box box, float score, List<Point> landmarks) {

  public DetectedFace {
    landmarks = List.copyOf(landmarks);
  }
}

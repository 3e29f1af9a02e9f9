package rest.fakeface.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.Box;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.FaceRegion.Landmark;
import rest.fakeface.image.FaceImage;

/** The position of a detected face, in the form stored in the catalog. */
public final class DetectedRegion {

  private DetectedRegion() {}

  /** The region of a face that was detected in an image; null if it is far outside the image. */
  public static @Nullable FaceRegion of(DetectedFace face, FaceImage image) {
    Box box = face.box();
    double width = image.width();
    double height = image.height();
    List<Landmark> landmarks =
        face.landmarks().stream()
            .map(point -> new Landmark(point.x() / width, point.y() / height))
            .toList();
    return FaceRegion.orNull(
        box.left() / width,
        box.top() / height,
        box.right() / width,
        box.bottom() / height,
        landmarks);
  }
}

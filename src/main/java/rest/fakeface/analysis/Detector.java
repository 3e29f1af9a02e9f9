package rest.fakeface.analysis;

import java.util.List;
import java.util.stream.Stream;
import rest.fakeface.image.FaceImage;

/**
 * A face detector with an open network.
 *
 * @param model its descriptor
 * @param network its network
 */
record Detector(DetectorModel model, OnnxModel network) {

  /**
   * The required difference of scores. In 72 test images, YuNet scored upright faces higher by
   * more.
   */
  private static final float SURER = 0.02f;

  static Detector open(DetectorModel model, OnnxModels networks) {
    OnnxModel network = networks.open(model.descriptor(), model.source(), model.input());
    model.decoder().outputs().forEach(network::ask);
    return new Detector(model, network);
  }

  /** Detects the faces in an image, ordered by descending score. */
  List<DetectedFace> detect(FaceImage image) {
    Placement place = place(image);
    List<DetectedFace> all =
        model.decoder().decode(network.run(drawn(image, place)), model.score());
    return model.suppression().of(all).stream().map(face -> inImage(face, place)).toList();
  }

  /**
   * Whether rotating the image does not raise the score of the face. Landmarks cannot decide this:
   * YuNet finds eyes above the mouth even in faces that are upside down.
   */
  boolean isUpright(FaceImage image, DetectedFace face) {
    int step = model.input().width() == model.input().height() ? 1 : 2;
    for (int quarters = step; quarters < 4; quarters += step) {
      InputTensor turned = network.turned(drawn(image, place(image)), quarters);
      if (!model.decoder().decode(network.run(turned), face.score() + SURER).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Placement place(FaceImage image) {
    return model.input().place(new Box(0, 0, image.width(), image.height()));
  }

  private InputTensor drawn(FaceImage image, Placement place) {
    InputTensor input = network.newInput();
    Resampling.draw(image, place, false, model.input(), input);
    return input;
  }

  private static DetectedFace inImage(DetectedFace face, Placement place) {
    Box box = face.box();
    Stream<Point> landmarks =
        face.landmarks().stream().map(point -> place.toImage(point.x(), point.y()));
    return new DetectedFace(
        place.toImage(box.left(), box.top(), box.right(), box.bottom()),
        face.score(),
        landmarks.toList());
  }
}

package rest.fakeface.analysis;

import java.util.List;
import java.util.stream.Stream;
import rest.fakeface.image.FaceImage;

/**
 * A face detector whose network is open.
 *
 * @param model what it is like
 * @param network its network
 */
record Detector(DetectorModel model, Network network) {

  static Detector open(DetectorModel model, Networks networks) {
    Network network = networks.open(model.descriptor(), model.file(), model.input());
    model.decoder().outputs().forEach(network::ask);
    return new Detector(model, network);
  }

  /** The faces in an image, the strongest first. */
  List<DetectedFace> detect(FaceImage image) {
    Placement place = model.input().place(new Box(0, 0, image.width(), image.height()));
    InputTensor input = network.newInput();
    Resampling.draw(image, place, false, model.input(), input);
    List<DetectedFace> all = model.decoder().decode(network.run(input), model.score());
    return model.suppression().of(all).stream().map(face -> inImage(face, place)).toList();
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

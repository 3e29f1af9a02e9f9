package rest.fakeface.harvest;

import java.awt.image.BufferedImage;
import java.util.Objects;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.harvest.Candidate.Picture;
import rest.fakeface.image.FaceImage;

/** Candidates to test with. */
final class Candidates {

  static final FaceImage IMAGE = FaceImage.of(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));

  private Candidates() {}

  static Candidate good(FaceName name) {
    return showing(name, () -> IMAGE);
  }

  static Candidate showing(FaceName name, Picture picture) {
    return Candidate.named(new Origin("/import/" + name, "1"), "listed", name, picture);
  }

  /** An image without a label whose content has a number. */
  static Candidate unlabelled(int number) {
    return Candidate.unlabelled(
        new Origin("/images/" + number, "1"), "listed", new FaceKey(number, 0, 0), () -> IMAGE);
  }

  /** The name of a candidate that has a label. */
  static FaceName name(Candidate candidate) {
    return candidate.name(Objects.requireNonNull(candidate.label()));
  }

  /** The face that a candidate with a label becomes. */
  static Face face(Candidate candidate) {
    return candidate.face(Objects.requireNonNull(candidate.label()));
  }
}

package rest.fakeface.harvest;

import java.awt.image.BufferedImage;
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
    return new Candidate(new Origin("/import/" + name, "1"), "listed", name, picture, null, null);
  }
}

package rest.fakeface.intake;

import java.awt.image.BufferedImage;
import java.util.Objects;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Provenance;
import rest.fakeface.image.FaceImage;

/** Test candidates. */
public final class Candidates {

  public static final FaceImage IMAGE =
      FaceImage.of(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB));

  private Candidates() {}

  public static Candidate good(FaceName name) {
    return showing(name, () -> IMAGE);
  }

  public static Candidate showing(FaceName name, Picture picture) {
    return Candidate.named(
        new SourceRef("/import/" + name, "1"), "listed", name, Provenance.NONE, picture);
  }

  /** An image without a label whose content is a number. */
  public static Candidate unlabelled(int number) {
    return Candidate.unlabelled(
        new SourceRef("/images/" + number, "1"),
        "listed",
        new FaceKey(number, 0, 0),
        Provenance.NONE,
        () -> IMAGE);
  }

  /** The name of a candidate that has a label. */
  public static FaceName name(Candidate candidate) {
    return candidate.name(Objects.requireNonNull(candidate.label()));
  }

  /** The face of a candidate with a label. */
  public static Face face(Candidate candidate) {
    return candidate.face(Labelled.stated(Objects.requireNonNull(candidate.label())), null).face();
  }
}

package rest.fakeface.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.harvest.Portraits;
import rest.fakeface.support.Faces;

/** Faces of different kinds for bundles. */
final class Carried {

  private static final Instant ADDED = Instant.parse("2020-08-02T22:08:56.123456Z");
  private static final Instant SERVED = Instant.parse("2023-03-26T01:30:00.000001Z");

  /** A face that was labelled by a model and never served. */
  static final Face LABELLED =
      face(Gender.FEMALE, 35, 1, "thispersondoesnotexist", null, new Evidence(0.97123, "face-api"));

  /** A face whose source must be escaped in a CSV. */
  static final Face ODD = face(Gender.MALE, 0, 2, "a \"b\", c\r\n=ü,", SERVED, null);

  /** A face whose name is not derived from its image, like those of fakeface.rest. */
  static final Face LEGACY =
      new Face(Faces.name(Gender.MALE, 150, 3), "legacy", Instant.EPOCH, SERVED);

  static final List<Face> ALL = List.of(LABELLED, ODD, LEGACY);

  private Carried() {}

  /** The image of one of them. */
  static byte[] jpeg(Face face) {
    return Portraits.jpeg(1 + ALL.indexOf(face));
  }

  /** Adds all of them to a node. */
  static BundleNode into(BundleNode node) {
    ALL.forEach(face -> node.add(face, jpeg(face)));
    return node;
  }

  private static Face face(
      Gender gender,
      int age,
      int number,
      String source,
      @Nullable Instant served,
      @Nullable Evidence evidence) {
    FaceName name = new FaceName(gender, age, FaceKey.ofContent(Portraits.jpeg(number)));
    return new Face(name, source, ADDED, served, evidence);
  }
}

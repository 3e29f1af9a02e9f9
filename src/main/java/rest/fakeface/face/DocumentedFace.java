package rest.fakeface.face;

/**
 * A face with its papers.
 *
 * @param face the face
 * @param papers what else is known of it
 */
public record DocumentedFace(Face face, Papers papers) {

  /** A face of which nothing else is known. */
  public static DocumentedFace of(Face face) {
    return new DocumentedFace(face, Papers.of(face.evidence()));
  }

  /** The face's content address. */
  public FaceKey key() {
    return face.key();
  }
}

package rest.fakeface.face;

/**
 * A face with its papers.
 *
 * @param face the face
 * @param papers further information about it
 */
public record DocumentedFace(Face face, Papers papers) {

  /** A face without further information. */
  public static DocumentedFace of(Face face) {
    return new DocumentedFace(face, Papers.of(face.evidence()));
  }

  /** The face's content address. */
  public FaceKey key() {
    return face.key();
  }
}

package rest.fakeface.metrics;

import java.util.Locale;

/** An address that chooses faces. */
public enum Endpoint {
  FACE_JSON,
  FACE_VIEW,
  FACE_URL,
  FACE_IMAGE,
  THUMB_VIEW,
  THUMB_URL,
  THUMB_IMAGE,
  FACES,
  FACES_MATCH;

  /** Its path. */
  @Override
  public String toString() {
    return "/" + name().toLowerCase(Locale.ROOT).replace('_', '/');
  }
}

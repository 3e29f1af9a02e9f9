package rest.fakeface.metrics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

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

  private static final Map<String, Endpoint> BY_PATH =
      Arrays.stream(values()).collect(Collectors.toMap(Endpoint::toString, each -> each));

  /**
   * The endpoint at a path.
   *
   * @throws NullPointerException if there is none
   */
  public static Endpoint of(String path) {
    return Objects.requireNonNull(BY_PATH.get(path), path);
  }

  /** Its path. */
  @Override
  public String toString() {
    return "/" + name().toLowerCase(Locale.ROOT).replace('_', '/');
  }
}

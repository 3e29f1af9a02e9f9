package rest.fakeface.http;

import jakarta.servlet.http.HttpServletRequest;

/** What an address does with the body of a request. */
public enum BodyPlace {
  /** Nothing: what comes is read and forgotten. */
  NONE,

  /** A table of people. */
  TABLE,

  /** A form with images. */
  IMAGES,

  /** A bundle, which is read while it comes: one at a time, and only an administrator's. */
  STREAM;

  /** The most bytes of a table; its most rows have some thousand each. */
  public static final int MOST_TABLE_BYTES = 10_000_000;

  /** The media types of a table, in the form of the header Accept-Post. */
  public static final String TABLE_TYPES =
      "application/json, text/csv, application/vnd.ms-excel,"
          + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
          + " application/octet-stream, multipart/form-data";

  /** The most bytes of a body where none is wanted. */
  public static final int MOST_UNWANTED = 8_000;

  public static BodyPlace of(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return !"POST".equals(request.getMethod())
        ? NONE
        : switch (path.endsWith("/") ? path.substring(0, path.length() - 1) : path) {
          case "/faces/match" -> TABLE;
          case "/admin/faces" -> IMAGES;
          case "/admin/bundle" -> STREAM;
          default -> NONE;
        };
  }
}

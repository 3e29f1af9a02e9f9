package rest.fakeface.http;

import jakarta.servlet.http.HttpServletRequest;

/** How an address uses the body of a request. */
public enum BodyPlace {
  /** Not at all: the body is read and discarded. */
  NONE,

  /** A table of people. */
  TABLE,

  /** A form with images. */
  IMAGES,

  /** A bundle, read as a stream: one at a time, and only from an administrator. */
  STREAM;

  /** The maximum number of bytes of a table: some thousand for each of its rows. */
  public static final int MOST_TABLE_BYTES = 10_000_000;

  /** The media types of a table, as in the header Accept-Post. */
  public static final String TABLE_TYPES =
      "application/json, text/csv, application/vnd.ms-excel,"
          + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
          + " application/octet-stream, multipart/form-data";

  /** The maximum number of bytes of a body that is not needed. */
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

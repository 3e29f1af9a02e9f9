package rest.fakeface.http;

/**
 * How a CSV is written.
 *
 * @param separator the separator of the values in a line
 * @param lineEnd the line ending
 */
public record Dialect(char separator, String lineEnd) {

  /** The dialect of RFC 4180. */
  public static final Dialect RFC = new Dialect(',', "\r\n");
}

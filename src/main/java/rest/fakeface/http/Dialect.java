package rest.fakeface.http;

/**
 * How a CSV is written.
 *
 * @param separator what is between the values of a line
 * @param lineEnd what is at the end of a line
 */
public record Dialect(char separator, String lineEnd) {

  /** As RFC 4180 has it. */
  public static final Dialect RFC = new Dialect(',', "\r\n");
}

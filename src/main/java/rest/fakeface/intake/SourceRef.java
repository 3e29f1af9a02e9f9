package rest.fakeface.intake;

/**
 * The place and state of something that a source offers, by which it is recognised, and its changes
 * are detected.
 *
 * @param place a path, or a line of a file
 * @param version changes with the content, such as size and time; empty if the same content is
 *     never offered again
 */
public record SourceRef(String place, String version) {

  /** Whether the same content may be offered again. */
  public boolean isLasting() {
    return !version.isEmpty();
  }

  @Override
  public String toString() {
    return place;
  }
}

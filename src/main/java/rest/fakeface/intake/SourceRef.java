package rest.fakeface.intake;

/**
 * Where exactly something was offered, and in which state: enough to know it again and to see that
 * it has changed.
 *
 * @param place a path, a line of a file
 * @param version what is another when the content is: size and time, say; empty when nothing is
 *     ever offered there again in the same state
 */
public record SourceRef(String place, String version) {

  /** Whether the same can be met there again. */
  public boolean isLasting() {
    return !version.isEmpty();
  }

  @Override
  public String toString() {
    return place;
  }
}

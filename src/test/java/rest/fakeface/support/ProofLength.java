package rest.fakeface.support;

/**
 * The length of a resilience test: short in every build, long with {@code
 * -Dfakeface.test.long=true}. Both forms run the same code with the same assertions.
 */
public final class ProofLength {

  private static final boolean LONG = Boolean.getBoolean("fakeface.test.long");

  private ProofLength() {}

  /** The number of rounds, requests or seconds of a test. */
  public static int of(int shortForm, int longForm) {
    return LONG ? longForm : shortForm;
  }
}

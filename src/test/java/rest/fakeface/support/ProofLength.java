package rest.fakeface.support;

/**
 * The length of a proof: short in every build, long with {@code -Dfakeface.test.long=true}. Both
 * run the same code and assert the same.
 */
public final class ProofLength {

  private static final boolean LONG = Boolean.getBoolean("fakeface.test.long");

  private ProofLength() {}

  /** How many rounds, requests or seconds a proof takes. */
  public static int of(int shortForm, int longForm) {
    return LONG ? longForm : shortForm;
  }
}

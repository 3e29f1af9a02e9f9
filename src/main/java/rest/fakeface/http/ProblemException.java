package rest.fakeface.http;

/** A problem that ends a request. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** The end of a request that is answered with a problem. */
  public ProblemException(Problem problem) {
    // No stack trace: it is an answer, not a fault.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** The answer. */
  public Problem problem() {
    return problem;
  }
}

package rest.fakeface.http;

/** A problem that ends a request. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** Ends a request with a problem as its answer. */
  public ProblemException(Problem problem) {
    // No stack trace: this is an answer, not a failure.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  /** The answer. */
  public Problem problem() {
    return problem;
  }
}

package rest.fakeface.analysis.tfjs;

/** Thrown if published weights are invalid. The message says what is wrong and what is accepted. */
public final class UnfitWeightsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnfitWeightsException(String message) {
    super(message);
  }
}

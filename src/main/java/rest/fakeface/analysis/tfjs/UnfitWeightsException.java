package rest.fakeface.analysis.tfjs;

/** The refusal of published weights: says what does not fit and what is accepted. */
public final class UnfitWeightsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnfitWeightsException(String message) {
    super(message);
  }
}

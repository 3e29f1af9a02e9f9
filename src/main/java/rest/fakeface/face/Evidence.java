package rest.fakeface.face;

/**
 * The basis of a gender and age that a model estimated.
 *
 * @param femaleScore the probability, 0 to 1, that the face is female
 * @param model the name of the model, at most {@value #MODEL_LENGTH} characters
 */
public record Evidence(double femaleScore, String model) {

  /** The maximum length of the name of a model, in characters. */
  public static final int MODEL_LENGTH = 100;
}

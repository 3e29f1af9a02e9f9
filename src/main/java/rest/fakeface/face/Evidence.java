package rest.fakeface.face;

/**
 * What the gender and age of a face rest on when a model estimated them.
 *
 * @param femaleScore the probability, 0 to 1, that the face is female
 * @param model the name of the model, at most {@value #MODEL_LENGTH} characters
 */
public record Evidence(double femaleScore, String model) {

  /** The longest name that a model can have, in characters. */
  public static final int MODEL_LENGTH = 100;
}

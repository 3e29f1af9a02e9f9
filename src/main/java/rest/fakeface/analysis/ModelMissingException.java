package rest.fakeface.analysis;

/** Thrown if a file of a model is missing. The message is one line with the file and the remedy. */
public final class ModelMissingException extends Exception {

  private static final long serialVersionUID = 1;

  ModelMissingException(String message) {
    super(message);
  }
}

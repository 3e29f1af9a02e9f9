package rest.fakeface.analysis;

/** The lack of a model's file: one line that says which it is and what to do. */
public final class ModelMissingException extends Exception {

  private static final long serialVersionUID = 1;

  ModelMissingException(String message) {
    super(message);
  }
}

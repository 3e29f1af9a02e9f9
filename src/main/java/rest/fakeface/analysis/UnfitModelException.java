package rest.fakeface.analysis;

import org.jspecify.annotations.Nullable;

/** The refusal of a model: names its descriptor, what does not fit and what is accepted. */
public final class UnfitModelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnfitModelException(String message, @Nullable Throwable cause) {
    super(message.replaceAll("\\s*\\R\\s*", " "), cause);
  }
}

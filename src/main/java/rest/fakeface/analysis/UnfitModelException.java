package rest.fakeface.analysis;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a model is invalid. The message names its descriptor, what is wrong and what is
 * accepted.
 */
public final class UnfitModelException extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnfitModelException(String message, @Nullable Throwable cause) {
    super(message.replaceAll("\\s*\\R\\s*", " "), cause);
  }
}

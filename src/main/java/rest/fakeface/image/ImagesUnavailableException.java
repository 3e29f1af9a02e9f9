package rest.fakeface.image;

import java.io.IOException;

/** The image store does not answer or refuses a request; it may recover later. */
public final class ImagesUnavailableException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * A failure of the store.
   *
   * @param why the reason for an operator
   */
  public ImagesUnavailableException(String why) {
    super(why);
  }

  /** Whether a failure was caused by this exception. */
  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ImagesUnavailableException) {
        return true;
      }
    }
    return false;
  }
}

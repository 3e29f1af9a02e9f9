package rest.fakeface.image;

import java.io.IOException;

/** The store of images does not answer, or refuses what is asked; later it may do so again. */
public final class ImagesUnavailableException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * A store that does not do its part.
   *
   * @param why what an operator has to know
   */
  public ImagesUnavailableException(String why) {
    super(why);
  }

  /** Whether this is what is behind a failure. */
  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ImagesUnavailableException) {
        return true;
      }
    }
    return false;
  }
}

package rest.fakeface.bundle;

import java.io.IOException;

/** Refuses a bundle from some entry on, with the reason. */
final class BundleRefusedException extends IOException {

  private static final long serialVersionUID = 1;

  BundleRefusedException(String why) {
    super(why);
  }

  BundleRefusedException(String why, Exception cause) {
    super(why, cause);
  }
}

package rest.fakeface.bundle;

import java.io.IOException;

/** The refusal of a bundle from some entry on: what is wrong with it. */
final class BundleRefusedException extends IOException {

  private static final long serialVersionUID = 1;

  BundleRefusedException(String why) {
    super(why);
  }

  BundleRefusedException(String why, Exception cause) {
    super(why, cause);
  }
}

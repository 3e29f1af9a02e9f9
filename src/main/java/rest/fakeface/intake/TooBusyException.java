package rest.fakeface.intake;

import java.io.IOException;

/** Thrown if an upload has waited too long for others. */
public final class TooBusyException extends IOException {

  private static final long serialVersionUID = 1;

  TooBusyException() {
    super("other uploads take too long");
  }
}

package rest.fakeface.harvest;

import java.io.IOException;

/** The refusal of something that a source offered: the reason that is counted, and why. */
final class RejectedException extends IOException {

  private static final long serialVersionUID = 1;

  private final Rejection reason;
  private final String why;

  /**
   * The refusal of something.
   *
   * @param why what is wrong, as the end of a sentence that begins with its name
   */
  RejectedException(Rejection reason, String why) {
    super(reason + ": " + why);
    this.reason = reason;
    this.why = why;
  }

  Rejection reason() {
    return reason;
  }

  String why() {
    return why;
  }
}

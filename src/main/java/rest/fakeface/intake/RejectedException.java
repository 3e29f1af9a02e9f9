package rest.fakeface.intake;

import java.io.IOException;
import rest.fakeface.image.ImageRejectedException;

/** The refusal of something that a source offered: the reason that is counted, and why. */
public final class RejectedException extends IOException {

  private static final long serialVersionUID = 1;

  private final Rejection reason;
  private final String why;

  /**
   * The refusal of something.
   *
   * @param why what is wrong, as the end of a sentence that begins with its name
   */
  public RejectedException(Rejection reason, String why) {
    super(reason + ": " + why);
    this.reason = reason;
    this.why = why;
  }

  /** The refusal of an image for what it is. */
  public static RejectedException of(ImageRejectedException image) {
    return new RejectedException(Rejection.of(image.reason()), image.why());
  }

  /** The reason that is counted. */
  public Rejection reason() {
    return reason;
  }

  /** What is wrong, as the end of a sentence that begins with its name. */
  public String why() {
    return why;
  }
}

package rest.fakeface.intake;

import java.io.IOException;
import rest.fakeface.image.ImageRejectedException;

/**
 * Thrown if something that a source offers is rejected. Contains the reason that is counted, and an
 * explanation.
 */
public final class RejectedException extends IOException {

  private static final long serialVersionUID = 1;

  private final Rejection reason;
  private final String why;

  /**
   * Creates a rejection.
   *
   * @param why the reason in words, which complete a sentence that begins with the name
   */
  public RejectedException(Rejection reason, String why) {
    super(reason + ": " + why);
    this.reason = reason;
    this.why = why;
  }

  /** Creates a rejection from that of an image. */
  public static RejectedException of(ImageRejectedException image) {
    return new RejectedException(Rejection.of(image.reason()), image.why());
  }

  /** The reason that is counted. */
  public Rejection reason() {
    return reason;
  }

  /** The reason in words, which complete a sentence that begins with the name. */
  public String why() {
    return why;
  }
}

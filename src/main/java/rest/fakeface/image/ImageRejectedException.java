package rest.fakeface.image;

/** The refusal of an image, with the reason. */
public final class ImageRejectedException extends Exception {

  private static final long serialVersionUID = 1;

  /** The reason of a refusal. */
  public enum Reason {
    /** It has more bytes or pixels than the limits allow; it was not decoded. */
    TOO_LARGE,
    /** It has more parts than any camera or encoder produces, or takes too long to decode. */
    TOO_COMPLEX,
    /** It is not an image of a known format, or damaged. */
    UNDECODABLE
  }

  private final Reason reason;
  private final String why;

  ImageRejectedException(Reason reason, String why) {
    super(why);
    this.reason = reason;
    this.why = why;
  }

  /** The reason of the refusal. */
  public Reason reason() {
    return reason;
  }

  /** The reason in words, which complete a sentence that begins with its name. */
  public String why() {
    return why;
  }
}

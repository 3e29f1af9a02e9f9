package rest.fakeface.image;

/** The refusal of an image: why it cannot be taken. */
public final class ImageRejectedException extends Exception {

  private static final long serialVersionUID = 1;

  /** The kind of a refusal. */
  public enum Reason {
    /** It has more bytes or pixels than the limits allow; it was not decoded. */
    TOO_LARGE,
    /** It has more parts than any camera or encoder makes, or takes too long to decode. */
    TOO_COMPLEX,
    /** It is no image of a known format, or a damaged one. */
    UNDECODABLE
  }

  private final Reason reason;
  private final String why;

  ImageRejectedException(Reason reason, String why) {
    super(why);
    this.reason = reason;
    this.why = why;
  }

  /** The kind of the refusal. */
  public Reason reason() {
    return reason;
  }

  /** What is wrong with the image, as the end of a sentence that begins with its name. */
  public String why() {
    return why;
  }
}

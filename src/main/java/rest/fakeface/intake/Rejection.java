package rest.fakeface.intake;

import rest.fakeface.image.ImageRejectedException;

/** Why something that a source offered did not become a face. */
public enum Rejection {
  /** A file whose name is not that of a face, or of an image. */
  WRONG_NAME,
  /** A link, or whatever else is no file of its own. */
  NO_FILE,
  /** A line of a manifest that is not of its form. */
  MALFORMED_LINE,
  /** The metadata of an image that cannot be read. */
  MALFORMED_METADATA,
  /** A face that the catalog, or this harvest, already has. */
  DUPLICATE,
  /** A face that was taken down and does not come back. */
  REMOVED,
  /** An image with more bytes or pixels than the limits allow. */
  TOO_LARGE,
  /** An image of more parts than any camera or encoder makes, or that takes too long to decode. */
  TOO_COMPLEX,
  /** An image that is damaged or of no known format. */
  UNDECODABLE,
  /** An image whose bytes are not those that the checksums of its bundle say. */
  TAMPERED,
  /** A face of a bundle or a table that has no image of it. */
  NO_IMAGE,
  /** A face of which the database cannot store a value, such as the name of its source. */
  UNSTORABLE,
  /** A file that could not be read. */
  UNREADABLE,
  /** An image that a web site did not give, or not as an image. */
  FETCH_FAILED,
  /** An image on which a model fails. */
  UNMEASURABLE,
  /** An image in which no face is seen. */
  NO_FACE,
  /** An image in which more than one face is seen. */
  SEVERAL_FACES,
  /** A face of fewer pixels than a model needs. */
  TOO_SMALL,
  /** A face that lies or is upside down, which models label wrongly. */
  NOT_UPRIGHT,
  /** A face that the model takes neither for female nor for male with enough certainty. */
  GENDER_UNCLEAR,
  /** A face that is estimated younger than the operator wants. */
  TOO_YOUNG,
  /** A face of which its set says another gender or age than the model. */
  LABEL_DISPUTED,
  /** A face of which its set does not say all, while there is no model to say the rest. */
  NO_MODEL;

  /** Whether the same may be taken at the next look without having changed. */
  public boolean mayPass() {
    return this == UNREADABLE || this == NO_MODEL;
  }

  /** The rejection that an image's means. */
  static Rejection of(ImageRejectedException.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> TOO_LARGE;
      case TOO_COMPLEX -> TOO_COMPLEX;
      case UNDECODABLE -> UNDECODABLE;
    };
  }
}

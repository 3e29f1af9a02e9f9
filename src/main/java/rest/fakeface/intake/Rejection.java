package rest.fakeface.intake;

import rest.fakeface.image.ImageRejectedException;

/** The reasons for rejecting something that a source offered. */
public enum Rejection {
  /** A file whose name is not a valid name of a face or an image. */
  WRONG_NAME,
  /** A link, or anything else that is not a regular file. */
  NO_FILE,
  /** A malformed line of a manifest. */
  MALFORMED_LINE,
  /** The metadata of an image that cannot be read. */
  MALFORMED_METADATA,
  /** A face that the catalog, or this harvest, already has. */
  DUPLICATE,
  /** A face that was taken down and is not accepted again. */
  REMOVED,
  /** An image with more bytes or pixels than the limits allow. */
  TOO_LARGE,
  /**
   * An image with more parts than any camera or encoder produces, or that takes too long to decode.
   */
  TOO_COMPLEX,
  /** An image that is damaged or of no known format. */
  UNDECODABLE,
  /** An image whose bytes do not match the checksums of its bundle. */
  TAMPERED,
  /** A face of a bundle or a table whose image is missing. */
  NO_IMAGE,
  /** A face with a value that the database cannot store, such as the name of its source. */
  UNSTORABLE,
  /** A file that could not be read. */
  UNREADABLE,
  /** An image that a web site did not return, or not as an image. */
  FETCH_FAILED,
  /** An image on which a model fails. */
  UNMEASURABLE,
  /** An image without a detected face. */
  NO_FACE,
  /** An image with more than one detected face. */
  SEVERAL_FACES,
  /** A face of fewer pixels than a model needs. */
  TOO_SMALL,
  /** A face that is sideways or upside down, which models label wrongly. */
  NOT_UPRIGHT,
  /** A face whose gender the model does not estimate with sufficient certainty. */
  GENDER_UNCLEAR,
  /** A face whose estimated age is below the configured minimum. */
  TOO_YOUNG,
  /** A face whose set states a different gender or age than the model. */
  LABEL_DISPUTED,
  /** A face whose set does not state both gender and age, without a model to estimate the rest. */
  NO_MODEL;

  /** Whether the unchanged candidate may be accepted later. */
  public boolean mayPass() {
    return this == UNREADABLE || this == NO_MODEL;
  }

  /** The rejection for the reason of an image. */
  static Rejection of(ImageRejectedException.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> TOO_LARGE;
      case TOO_COMPLEX -> TOO_COMPLEX;
      case UNDECODABLE -> UNDECODABLE;
    };
  }
}

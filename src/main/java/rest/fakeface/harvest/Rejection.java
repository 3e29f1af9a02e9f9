package rest.fakeface.harvest;

import rest.fakeface.image.ImageRejectedException;

/** Why something that a source offered did not become a face. */
public enum Rejection {
  /** A file whose name is not that of a face. */
  WRONG_NAME,
  /** A link, or whatever else is no file of its own. */
  NO_FILE,
  /** A line of a manifest that is not of its form. */
  MALFORMED_LINE,
  /** A face that the catalog, or this harvest, already has under another name. */
  DUPLICATE,
  /** An image with more bytes or pixels than the limits allow. */
  TOO_LARGE,
  /** An image that is damaged or of no known format. */
  UNDECODABLE,
  /** A file that could not be read. */
  UNREADABLE;

  /** The rejection that an image's means. */
  static Rejection of(ImageRejectedException.Reason reason) {
    return switch (reason) {
      case TOO_LARGE -> TOO_LARGE;
      case UNDECODABLE -> UNDECODABLE;
    };
  }
}

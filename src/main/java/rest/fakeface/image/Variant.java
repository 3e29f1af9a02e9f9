package rest.fakeface.image;

import rest.fakeface.face.FaceName;

/** A variant of a face's image that is stored and served. */
public enum Variant {
  /** The original image without personal metadata. */
  ORIGINAL(""),
  /** The image, at most {@link Thumbnail#EDGE} pixels wide and high, with its aspect ratio. */
  THUMBNAIL("thumb_");

  private final String prefix;

  Variant(String prefix) {
    this.prefix = prefix;
  }

  /** The prefix of the file name of this variant. */
  public String prefix() {
    return prefix;
  }

  /** The name of this variant of a face's image. */
  public ImageName of(FaceName face) {
    return new ImageName(face, this);
  }
}

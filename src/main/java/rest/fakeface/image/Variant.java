package rest.fakeface.image;

import rest.fakeface.face.FaceName;

/** A form in which a face's image is kept and served. */
public enum Variant {
  /** The image as it came, without what is personal in it. */
  ORIGINAL(""),
  /** The image at most {@link Thumbnail#EDGE} pixels wide and high, its aspect kept. */
  THUMBNAIL("thumb_");

  private final String prefix;

  Variant(String prefix) {
    this.prefix = prefix;
  }

  /** What stands before a face's name in the file name of this variant. */
  public String prefix() {
    return prefix;
  }

  /** The name of this variant of a face's image. */
  public ImageName of(FaceName face) {
    return new ImageName(face, this);
  }
}

package rest.fakeface.analysis;

import rest.fakeface.image.FaceImage;

/**
 * The part of an image that is the input of a network for a face.
 *
 * @param kind how the part is determined
 * @param margin the extension on each side, as a fraction of the side
 * @param square whether the shorter side is extended to the longer one, after the margin
 * @param border the content outside the image
 */
record Crop(Kind kind, double margin, boolean square, Border border) {

  /** The whole image. */
  static final Crop WHOLE = new Crop(Kind.WHOLE, 0, false, Border.REPLICATE);

  /** How the part of the image is determined. */
  enum Kind {
    BOX,
    FIVE_POINT,
    WHOLE
  }

  private enum YesOrNo {
    FALSE,
    TRUE
  }

  static Crop of(Descriptor descriptor) {
    return switch (descriptor.oneOf("crop", Kind.class, null)) {
      case WHOLE -> WHOLE;
      case FIVE_POINT -> new Crop(Kind.FIVE_POINT, 0, false, border(descriptor));
      case BOX ->
          new Crop(
              Kind.BOX,
              margin(descriptor),
              descriptor.oneOf("crop.square", YesOrNo.class, YesOrNo.FALSE) == YesOrNo.TRUE,
              border(descriptor));
    };
  }

  private static Border border(Descriptor descriptor) {
    return descriptor.oneOf("crop.border", Border.class, Border.REPLICATE);
  }

  private static double margin(Descriptor descriptor) {
    double margin = descriptor.number("crop.margin", 0);
    if (margin <= -0.5 || margin > 10) {
      descriptor.refuse("crop.margin", "a fraction of the box's side, over -0.5 to 10");
    }
    return margin;
  }

  /** The part of the image, for a crop that needs no landmarks. */
  Box region(FaceImage image, Box face) {
    if (kind == Kind.WHOLE) {
      return new Box(0, 0, image.width(), image.height());
    }
    Box grown = face.grown(margin);
    Box region = square ? grown.squared() : grown;
    return border == Border.CUT ? region.within(image.width(), image.height()) : region;
  }
}

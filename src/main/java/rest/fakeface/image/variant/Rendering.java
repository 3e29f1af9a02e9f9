package rest.fakeface.image.variant;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.Rgb;

/** Renders any number of variants of one decoded image. */
final class Rendering {

  private static final int CHANNELS = 3;

  private static final int OPAQUE = 255;

  private final FaceImage image;
  private final Crop crop;
  private final Map<Integer, byte[]> squares = new HashMap<>();

  /** The variants of an image, centred on its face if the position is known. */
  Rendering(FaceImage image) {
    this.image = image;
    crop = Crop.of(image.width(), image.height(), FaceBox.of(image.region(), image));
  }

  /** Encodes a variant as a file. A smaller image is not enlarged. */
  byte[] of(Size size, Shape shape, FileFormat format) {
    int edge = Math.min(size.pixels(), crop.edge());
    if (shape == Shape.SQUARE && format == FileFormat.JPEG && isWhole(edge)) {
      return image.jpeg();
    }
    byte[] square = squares.computeIfAbsent(edge, this::square);
    return format.encode(
        shape == Shape.CIRCLE ? circle(square, edge) : Rgb.image(square, edge, edge), image.mark());
  }

  private boolean isWhole(int edge) {
    return edge == image.width() && edge == image.height();
  }

  private byte[] square(int edge) {
    byte[] reduced = new Reduction(image.rgb(), image.width(), crop).to(edge);
    return Sharpening.of(reduced, edge, crop.edge());
  }

  private static BufferedImage circle(byte[] square, int edge) {
    int[] argb = new int[edge * edge];
    for (int pixel = 0; pixel < argb.length; pixel++) {
      int at = CHANNELS * pixel;
      int opaque = opacity(pixel % edge, pixel / edge, edge);
      int rgb = (square[at] & 0xff) << 16 | (square[at + 1] & 0xff) << 8 | (square[at + 2] & 0xff);
      // Clears invisible pixels, which also compresses better.
      argb[pixel] = opaque == 0 ? 0 : opaque << 24 | rgb;
    }
    BufferedImage circle = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_ARGB);
    circle.setRGB(0, 0, edge, edge, argb, 0, edge);
    return circle;
  }

  /** The part of a pixel that is inside the circle. */
  private static int opacity(int column, int row, int edge) {
    double radius = edge / 2.0;
    double inside = radius - Math.hypot(column + 0.5 - radius, row + 0.5 - radius) + 0.5;
    return (int) Math.round(OPAQUE * Math.max(0, Math.min(1, inside)));
  }
}

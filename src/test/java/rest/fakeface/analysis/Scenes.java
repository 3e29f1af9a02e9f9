package rest.fakeface.analysis;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.IntBinaryOperator;
import rest.fakeface.image.FaceImage;

/** Test images. */
final class Scenes {

  /**
   * Two by two pixels with different red, green and blue: 10, 20, 30 and 40, 50, 60; below them 70,
   * 80, 90 and 100, 110, 120.
   */
  static final FaceImage FOUR_COLOURS = coloured(2, 2, (x, y) -> 0x0a141e + 0x1e1e1e * (x + 2 * y));

  private Scenes() {}

  /** An image whose colours 0xRRGGBB are a function of the position. */
  static FaceImage coloured(int width, int height, IntBinaryOperator colour) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colour.applyAsInt(x, y));
      }
    }
    return FaceImage.of(image);
  }

  /** An image whose grey values, from 0 to 255, are a function of the position. */
  static FaceImage grey(int width, int height, IntBinaryOperator shade) {
    return coloured(width, height, (x, y) -> 0x010101 * shade.applyAsInt(x, y));
  }

  /** A face without landmarks. */
  static DetectedFace face(float left, float top, float right, float bottom) {
    return new DetectedFace(new Box(left, top, right, bottom), 1, List.of());
  }
}

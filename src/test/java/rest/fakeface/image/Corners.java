package rest.fakeface.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** A picture whose corners are R(ed) and G(reen) above B(lue) and W(hite). */
public final class Corners {

  static final int WIDTH = 48;
  static final int HEIGHT = 32;

  private Corners() {}

  /** A camera's JPEG of this picture, stored with an orientation of Exif. */
  public static byte[] jpeg(int code) {
    return ExifBlock.into(Jpeg.encode(Rgb.of(picture()), 1), code);
  }

  /** The letters of the visible corners of a picture stored with an orientation. */
  public static String seen(int code) {
    String[] seen = {"RGBW", "GRWB", "WBGR", "BWRG", "RBGW", "BRWG", "WGBR", "GWRB"};
    return code >= 1 && code <= seen.length ? seen[code - 1] : seen[0];
  }

  /** The letters of an image's corners, from the upper left, row by row. */
  public static String of(BufferedImage image) {
    int right = image.getWidth() - 1;
    int bottom = image.getHeight() - 1;
    return letter(image.getRGB(0, 0))
        + letter(image.getRGB(right, 0))
        + letter(image.getRGB(0, bottom))
        + letter(image.getRGB(right, bottom));
  }

  static BufferedImage picture() {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = picture.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int corner = 0; corner < colours.length; corner++) {
      canvas.setColor(colours[corner]);
      canvas.fillRect(corner % 2 * WIDTH / 2, corner / 2 * HEIGHT / 2, WIDTH / 2, HEIGHT / 2);
    }
    canvas.dispose();
    return picture;
  }

  private static String letter(int rgb) {
    Color colour = new Color(rgb);
    boolean red = colour.getRed() > 128;
    boolean green = colour.getGreen() > 128;
    return red && green ? "W" : red ? "R" : green ? "G" : "B";
  }
}

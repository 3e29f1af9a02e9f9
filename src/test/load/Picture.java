import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Writes a JPEG of 512 by 512 pixels and some 40 KB, which compresses like a photograph. */
final class Picture {

  private Picture() {}

  public static void main(String[] args) throws IOException {
    Random random = new Random(1);
    BufferedImage picture = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 512; y++) {
      for (int x = 0; x < 512; x++) {
        int grain = random.nextInt(24);
        int red = (int) (110 + 90 * Math.sin(x / 70.0) * Math.cos(y / 50.0)) + grain;
        int green = (int) (100 + 80 * Math.sin((x + y) / 90.0)) + grain;
        int blue = (int) (90 + 70 * Math.cos(y / 40.0)) + grain;
        picture.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    ImageIO.write(picture, "jpg", new File(args[0]));
  }
}

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Writes JPEGs that compress like photographs; 512 by 512 pixels take some 40 KB. Either one into a
 * file, or many, with different bytes, into a directory with one below it for each gender and age.
 *
 * <pre>Picture FILE EDGE | Picture DIRECTORY EDGE COUNT</pre>
 */
final class Picture {

  /** Pictures that differ in their pixels; the others differ in a comment. */
  private static final int MOTIFS = 50;

  private Picture() {}

  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[0]);
    int edge = Integer.parseInt(args[1]);
    if (args.length == 2) {
      Files.write(target, jpeg(edge, 1));
      return;
    }
    byte[][] motifs = new byte[MOTIFS][];
    for (int i = 0; i < MOTIFS; i++) {
      motifs[i] = jpeg(edge, i);
    }
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      Path directory = target.resolve(i % 2 == 0 ? "female" : "male").resolve("" + i % 80);
      Files.createDirectories(directory);
      Files.write(directory.resolve(i + ".jpg"), commented(motifs[i % MOTIFS], "" + i));
    }
  }

  private static byte[] jpeg(int edge, int seed) throws IOException {
    Random random = new Random(seed);
    double scale = edge / 512.0 * (1 + random.nextDouble());
    BufferedImage picture = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < edge; y++) {
      for (int x = 0; x < edge; x++) {
        int grain = random.nextInt(24);
        int red = (int) (110 + 90 * Math.sin(x / scale / 70) * Math.cos(y / scale / 50)) + grain;
        int green = (int) (100 + 80 * Math.sin((x + y) / scale / 90)) + grain;
        int blue = (int) (90 + 70 * Math.cos(y / scale / 40)) + grain;
        picture.setRGB(x, y, red << 16 | green << 8 | blue);
      }
    }
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", jpeg);
    return jpeg.toByteArray();
  }

  /** The JPEG with a comment segment after its start marker. */
  private static byte[] commented(byte[] jpeg, String text) {
    byte[] comment = text.getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(jpeg.length + comment.length + 4)
        .put(jpeg, 0, 2)
        .putShort((short) 0xFFFE)
        .putShort((short) (comment.length + 2))
        .put(comment)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }
}

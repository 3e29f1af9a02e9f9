package rest.fakeface.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Test pictures: the left half is red, the right half blue. */
final class Pictures {

  private Pictures() {}

  static BufferedImage picture(int width, int height) {
    return picture(width, height, BufferedImage.TYPE_INT_RGB);
  }

  static BufferedImage picture(int width, int height, int type) {
    BufferedImage picture = new BufferedImage(width, height, type);
    Graphics2D canvas = picture.createGraphics();
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, width / 2, height);
    canvas.setColor(Color.BLUE);
    canvas.fillRect(width / 2, 0, width - width / 2, height);
    canvas.dispose();
    return picture;
  }

  /** Encodes a picture in a format. */
  static byte[] file(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, format, bytes)) {
      throw new IOException("no writer of " + format);
    }
    return bytes.toByteArray();
  }

  /** Encodes a picture as a progressive JPEG. */
  static byte[] progressiveJpeg(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }
}

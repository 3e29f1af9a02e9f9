package rest.fakeface.image;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** JPEGs in the four inks of print, of a single colour. */
public final class InkImage {

  private static final int SIDE = 8;

  private InkImage() {}

  /** A JPEG from a photo agency that shows red 113, green 82, blue 68. */
  public static byte[] brown() {
    return ofAdobe(0, 255, 185, 153, 113);
  }

  /** A JPEG with four samples per pixel and Adobe's marker, which gives their encoding. */
  static byte[] ofAdobe(int coding, int... numbers) {
    byte[] marker = "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);
    marker[marker.length - 1] = (byte) coding;
    return JpegFile.with(of(numbers), 0xee, marker);
  }

  /** A JPEG with four samples per pixel, without information on their encoding. */
  static byte[] of(int... numbers) {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIDE, SIDE, 4, null);
    for (int at = 0; at < SIDE * SIDE; at++) {
      raster.setPixel(at % SIDE, at / SIDE, numbers);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}

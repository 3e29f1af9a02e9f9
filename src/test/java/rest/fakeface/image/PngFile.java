package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Builds PNG files from chunks, with valid checksums, in ways that no encoder would. */
final class PngFile {

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  PngFile() {
    file.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Adds the header of an RGB picture. */
  PngFile header(int width, int height) {
    return header(width, height, 8, 2);
  }

  /** Adds the header of a picture with a bit depth and a colour type. */
  PngFile header(int width, int height, int bits, int type) {
    byte[] size = ByteBuffer.allocate(8).putInt(width).putInt(height).array();
    return chunk("IHDR", size, new byte[] {(byte) bits, (byte) type, 0, 0, 0});
  }

  /** Adds a picture of one pixel with these bytes. */
  PngFile pixel(int... bytes) {
    byte[] row = new byte[1 + bytes.length];
    for (int at = 0; at < bytes.length; at++) {
      row[1 + at] = (byte) bytes[at];
    }
    return chunk("IDAT", deflated(row));
  }

  /** Adds a picture of one black pixel. */
  PngFile pixel() {
    return header(1, 1).chunk("IDAT", deflated(new byte[4]));
  }

  /** Adds a chunk. */
  PngFile chunk(String type, byte[]... parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
    for (byte[] part : parts) {
      body.writeBytes(part);
    }
    CRC32 checksum = new CRC32();
    checksum.update(body.toByteArray());
    file.writeBytes(
        ByteBuffer.allocate(body.size() + 8)
            .putInt(body.size() - type.length())
            .put(body.toByteArray())
            .putInt((int) checksum.getValue())
            .array());
    return this;
  }

  /** The file without an end chunk. */
  byte[] bytes() {
    return file.toByteArray();
  }

  /** The complete file. */
  byte[] end() {
    return chunk("IEND").bytes();
  }

  static byte[] deflated(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

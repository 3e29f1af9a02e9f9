package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.image.mark.XmpPacket;

/** Marks a PNG by a text chunk with XMP after the header. */
final class MarkedPng {

  /** The keyword, followed by the flags for text without compression, language and translation. */
  private static final byte[] TEXT = JpegHeaders.name("iTXt" + PngImage.XMP + "\0\0\0\0\0");

  private static final int NAME = 4;

  private MarkedPng() {}

  /** Adds a mark to a PNG that {@link FileFormat} has written. */
  static byte[] with(byte[] png, Mark mark) {
    byte[] packet = XmpPacket.of(mark);
    int place = new PngChunks(png).next().end() + PngChunks.CHECKSUM;
    CRC32 checksum = new CRC32();
    checksum.update(TEXT);
    checksum.update(packet);
    ByteBuffer chunk =
        ByteBuffer.allocate(
                PngChunks.HEADER + TEXT.length - NAME + packet.length + PngChunks.CHECKSUM)
            .putInt(TEXT.length - NAME + packet.length)
            .put(TEXT)
            .put(packet)
            .putInt((int) checksum.getValue());
    ByteArrayOutputStream marked = new ByteArrayOutputStream(png.length + chunk.capacity());
    marked.write(png, 0, place);
    marked.writeBytes(chunk.array());
    marked.write(png, place, png.length - place);
    return marked.toByteArray();
  }
}

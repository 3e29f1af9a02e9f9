package rest.fakeface.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.image.mark.XmpPacket;

/** Marks a WebP by XMP in the last chunk, and a header that announces it. */
final class MarkedWebP {

  private static final int XMP = 0x04;
  private static final int TRANSPARENT = 0x10;

  private static final int HEADER_LENGTH = 10;
  private static final int SIDE = 0x3fff;

  private MarkedWebP() {}

  /** Adds a mark to a WebP that {@link FileFormat} has written. */
  static byte[] with(byte[] webP, Mark mark) {
    byte[] packet = XmpPacket.of(mark);
    ByteBuffer file = ByteBuffer.wrap(webP).order(ByteOrder.LITTLE_ENDIAN);
    ImagePart first = new WebPChunks(webP, webP.length).next();
    boolean extended = first.is("VP8X");
    int added = (extended ? 0 : WebPChunks.HEADER + HEADER_LENGTH) + WebPChunks.HEADER;
    ByteBuffer marked =
        ByteBuffer.allocate(webP.length + added + packet.length + (packet.length & 1))
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(webP, 0, WebPChunks.FIRST);
    if (!extended) {
      marked.put(JpegHeaders.name("VP8X")).putInt(HEADER_LENGTH).put(header(file, first));
    }
    marked.put(webP, WebPChunks.FIRST, webP.length - WebPChunks.FIRST);
    marked.put(JpegHeaders.name("XMP ")).putInt(packet.length).put(packet);
    int flags = WebPChunks.FIRST + WebPChunks.HEADER;
    marked.put(flags, (byte) (marked.get(flags) | XMP));
    return marked.putInt(4, marked.capacity() - WebPChunks.HEADER).array();
  }

  /** The header of a file that has only a picture. */
  private static byte[] header(ByteBuffer file, ImagePart picture) {
    boolean lossless = picture.is("VP8L");
    int size = file.getInt(picture.body() + (lossless ? 1 : 6));
    int width = size & SIDE;
    int height = lossless ? size >>> 14 & SIDE : size >>> 16 & SIDE;
    int more = lossless ? 0 : 1;
    boolean transparent = lossless && (size & 1 << 28) != 0;
    return ByteBuffer.allocate(HEADER_LENGTH)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(transparent ? TRANSPARENT : 0)
        .put(side(width - more))
        .put(side(height - more))
        .array();
  }

  private static byte[] side(int lessOne) {
    return new byte[] {(byte) lessOne, (byte) (lessOne >> 8), (byte) (lessOne >> 16)};
  }
}

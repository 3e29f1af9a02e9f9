package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What says where a picture is from, on its way from a PNG or WebP into the JPEG that is made of
 * it.
 *
 * @param xmp the XMP; null when there is none
 * @param c2pa the boxes of C2PA, which say who made the picture, and that it is no longer as it was
 *     signed; null when there are none
 */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
record OriginMarks(byte @Nullable [] xmp, byte @Nullable [] c2pa) {

  /** The most bytes of a box that go into one segment, besides the header of the box. */
  private static final int MOST_BOX = 65_000;

  private static final int BOX_HEADER = 8;
  private static final int SOI = 2;

  /** A JPEG with these marks behind its first segment. */
  byte[] on(byte[] jpeg) {
    if (xmp == null && c2pa == null) {
      return jpeg;
    }
    int place = SOI + 2 + Short.toUnsignedInt(ByteBuffer.wrap(jpeg).getShort(SOI + 2));
    ByteArrayOutputStream marked = new ByteArrayOutputStream(jpeg.length + Xmp.MOST);
    marked.write(jpeg, 0, place);
    if (xmp != null && xmp.length <= Xmp.MOST) {
      byte[] name = Xmp.NAME.getBytes(StandardCharsets.US_ASCII);
      byte[] impersonal = Xmp.withoutOrientation(Xmp.withoutPersonal(xmp));
      marked.writeBytes(JpegCopy.segment(JpegHeaders.APP1, name, impersonal));
    }
    if (c2pa != null && c2pa.length > BOX_HEADER) {
      writeBox(c2pa, marked);
    }
    marked.write(jpeg, place, jpeg.length - place);
    return marked.toByteArray();
  }

  /** Each segment repeats the header of the box (ISO/IEC 19566-5, annex D). */
  private static void writeBox(byte[] box, ByteArrayOutputStream marked) {
    byte[] header = Arrays.copyOf(box, BOX_HEADER);
    int number = 1;
    for (int from = BOX_HEADER; from < box.length; from += MOST_BOX) {
      byte[] begin =
          ByteBuffer.allocate(8)
              .put(JpegMetadata.JUMBF)
              .putShort((short) 1)
              .putInt(number++)
              .array();
      byte[] part = Arrays.copyOfRange(box, from, Math.min(box.length, from + MOST_BOX));
      marked.writeBytes(JpegCopy.segment(JpegHeaders.APP11, begin, header, part));
    }
  }
}

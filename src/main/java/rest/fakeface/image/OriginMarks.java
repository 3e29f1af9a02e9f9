package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The metadata on the origin of a PNG or WebP, which is copied into the JPEG made from it.
 *
 * @param xmp the XMP; null if there is none
 * @param c2pa the boxes of C2PA, which name the creator and show that the picture has changed since
 *     it was signed; null if there are none
 */
@SuppressWarnings("ArrayRecordComponent") // It is never compared.
record OriginMarks(byte @Nullable [] xmp, byte @Nullable [] c2pa) {

  /** The maximum number of bytes of a box per segment, without the box's header. */
  private static final int MOST_BOX = 65_000;

  private static final int BOX_HEADER = 8;
  private static final int SOI = 2;

  /** Adds these marks to a JPEG after its first segment. */
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

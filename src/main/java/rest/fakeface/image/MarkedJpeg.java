package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.image.mark.XmpPacket;

/**
 * Marks a JPEG by a segment with XMP after those of JFIF and Exif, without compressing the picture
 * again.
 */
final class MarkedJpeg {

  private static final byte[] NAME = JpegHeaders.name(Xmp.NAME);

  private static final int START = 2;
  private static final int SEGMENT_HEADER = 4;

  /** The maximum offset of the label of the first box in a JUMBF segment. */
  private static final int BOX_LABEL = 64;

  private MarkedJpeg() {}

  /**
   * The mark of a JPEG; null if nothing in it describes its origin. A C2PA manifest describes it in
   * a signed and more detailed form, which counts as the mark of a generated face for the variants.
   */
  static @Nullable Mark mark(byte[] jpeg) {
    boolean manifest = false;
    for (ImagePart segment : headers(jpeg)) {
      if (isXmp(jpeg, segment)) {
        Mark mark = XmpPacket.mark(packet(jpeg, segment));
        if (mark != null) {
          return mark;
        }
      }
      manifest |= isManifest(jpeg, segment);
    }
    return manifest ? Mark.GENERATED : null;
  }

  /** Adds a mark to a JPEG without one, unless its existing XMP leaves no room for it. */
  static byte[] with(byte[] jpeg, Mark mark) {
    int place = START;
    List<ImagePart> headers = headers(jpeg);
    for (ImagePart segment : headers) {
      int begin = segment.body() - SEGMENT_HEADER;
      if (isXmp(jpeg, segment)) {
        byte[] packet = XmpPacket.with(packet(jpeg, segment), mark);
        return packet.length > Xmp.MOST ? jpeg : with(jpeg, begin, segment.end(), packet);
      }
      if (place == begin
          && (segment.type() == JpegHeaders.APP0 || JpegHeaders.isExif(jpeg, segment))) {
        place = segment.end();
      }
    }
    return headers.size() < JpegCheck.MOST_SEGMENTS
        ? with(jpeg, place, place, XmpPacket.of(mark))
        : jpeg;
  }

  /** Whether two JPEGs are the same except for their XMP. */
  static boolean areSame(byte[] jpeg, byte[] other) {
    return Arrays.equals(withoutXmp(jpeg), withoutXmp(other));
  }

  static byte[] withoutXmp(byte[] jpeg) {
    return JpegCopy.of(
        jpeg,
        JpegHeaders.of(jpeg).segments(),
        new byte[0],
        segment -> isXmp(jpeg, segment) ? JpegCopy.LEFT_OUT : null);
  }

  private static byte[] with(byte[] jpeg, int from, int to, byte[] packet) {
    ByteArrayOutputStream marked = new ByteArrayOutputStream(jpeg.length + packet.length + 100);
    marked.write(jpeg, 0, from);
    marked.writeBytes(JpegCopy.segment(JpegHeaders.APP1, NAME, packet));
    marked.write(jpeg, to, jpeg.length - to);
    return marked.toByteArray();
  }

  /** The segments before the first scan. */
  private static List<ImagePart> headers(byte[] jpeg) {
    List<ImagePart> headers = new ArrayList<>();
    for (JpegSegments all = new JpegSegments(jpeg); all.hasNext(); ) {
      ImagePart segment = all.next();
      if (segment.type() == JpegSegments.START_OF_SCAN || segment.end() > jpeg.length) {
        break;
      }
      headers.add(segment);
    }
    return headers;
  }

  private static boolean isXmp(byte[] jpeg, ImagePart segment) {
    return segment.type() == JpegHeaders.APP1 && JpegHeaders.hasName(jpeg, segment, NAME);
  }

  private static boolean isManifest(byte[] jpeg, ImagePart segment) {
    int end = Math.min(segment.body() + BOX_LABEL, segment.end());
    return segment.type() == JpegHeaders.APP11
        && JpegHeaders.hasName(jpeg, segment, JpegMetadata.JUMBF)
        && new String(jpeg, segment.body(), end - segment.body(), StandardCharsets.ISO_8859_1)
            .contains("c2pa");
  }

  private static byte[] packet(byte[] jpeg, ImagePart segment) {
    return Arrays.copyOfRange(jpeg, segment.body() + NAME.length, segment.end());
  }
}

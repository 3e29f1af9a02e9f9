package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The copying of a JPEG up to the end of its image, some of its segments left out or replaced; the
 * data of the picture stays as it is. What lies between two segments and is no data is left out.
 */
final class JpegCopy {

  /** What a segment is replaced with that is left out. */
  static final byte[] LEFT_OUT = {};

  private static final int START = 2;
  private static final int SEGMENT_HEADER = 4;

  private JpegCopy() {}

  /**
   * Copies a file.
   *
   * @param segments those of the file
   * @param first what follows the first two bytes in the copy
   * @param replacements what comes in the place of a segment; null where it stays
   */
  static byte[] of(
      byte[] file,
      List<ImagePart> segments,
      byte[] first,
      Function<ImagePart, byte @Nullable []> replacements) {
    ByteArrayOutputStream copy = new ByteArrayOutputStream(file.length + first.length);
    copy.write(file, 0, START);
    copy.writeBytes(first);
    int end = START;
    boolean data = false;
    for (ImagePart segment : segments) {
      int begin = Math.max(end, begin(segment));
      if (data) {
        copy.write(file, end, begin - end);
      }
      end = Math.min(file.length, segment.end());
      byte[] replacement = replacements.apply(segment);
      if (replacement == null) {
        copy.write(file, begin, end - begin);
      } else {
        copy.writeBytes(replacement);
      }
      data = segment.type() == JpegSegments.START_OF_SCAN;
    }
    if (data) {
      // It is cut short, and the reader is to notice.
      copy.write(file, end, file.length - end);
    }
    return copy.toByteArray();
  }

  /** A segment with this content. */
  static byte[] segment(int type, byte[]... contents) {
    ByteArrayOutputStream segment = new ByteArrayOutputStream();
    int length = 2;
    for (byte[] content : contents) {
      length += content.length;
    }
    segment.write(0xff);
    segment.write(type);
    segment.write(length >> 8);
    segment.write(length);
    for (byte[] content : contents) {
      segment.writeBytes(content);
    }
    return segment.toByteArray();
  }

  /** Where the marker of a segment begins; some have no length and no content. */
  private static int begin(ImagePart segment) {
    return JpegSegments.isMarkerAlone(segment)
        ? segment.body() - 2
        : segment.body() - SEGMENT_HEADER;
  }
}

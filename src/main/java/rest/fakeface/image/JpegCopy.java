package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Copies a JPEG up to the end of its image without decoding it, with some of its segments omitted
 * or replaced. Bytes between segments that are not image data are omitted.
 */
final class JpegCopy {

  /** The replacement of an omitted segment. */
  static final byte[] LEFT_OUT = {};

  private static final int START = 2;
  private static final int SEGMENT_HEADER = 4;

  private JpegCopy() {}

  /**
   * Copies a file.
   *
   * @param segments the segments of the file
   * @param first the bytes that are inserted after the first two
   * @param replacements returns the replacement of a segment, or null to copy it
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
      // The file is truncated, which the reader must detect.
      copy.write(file, end, file.length - end);
    }
    return copy.toByteArray();
  }

  /** Creates a segment with a content. */
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

  /** The offset of a segment's marker. Some markers have no length and no content. */
  private static int begin(ImagePart segment) {
    return JpegSegments.isMarkerAlone(segment)
        ? segment.body() - 2
        : segment.body() - SEGMENT_HEADER;
  }
}

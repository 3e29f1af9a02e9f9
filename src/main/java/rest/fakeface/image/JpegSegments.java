package rest.fakeface.image;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a JPEG file (ITU-T T.81, annex B) up to the end of its first image. Bytes between
 * segments, such as the data of a scan, are skipped in the same way as in the platform's decoder.
 */
final class JpegSegments implements Iterator<ImagePart> {

  static final int START_OF_SCAN = 0xda;
  static final int END_OF_IMAGE = 0xd9;

  private static final int START_OF_IMAGE = 0xd8;
  private static final int TEMPORARY = 0x01;
  private static final int MARKER = 0xff;

  private final byte[] file;
  private int at = 2;
  private @Nullable ImagePart next;

  /** Iterates over the segments after the signature. */
  JpegSegments(byte[] file) {
    this.file = file;
  }

  /** Whether a segment contains the size of the image. */
  static boolean isFrame(ImagePart segment) {
    return switch (segment.type()) {
      case 0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf -> true;
      default -> false;
    };
  }

  /** Whether a segment is a marker without a length. */
  static boolean isMarkerAlone(ImagePart segment) {
    return segment.type() == START_OF_IMAGE || segment.type() == END_OF_IMAGE;
  }

  @Override
  public boolean hasNext() {
    while (next == null && at + 1 < file.length) {
      int code = unsigned(at + 1);
      if (unsigned(at) != MARKER || code == MARKER) {
        at++;
      } else if (code == 0 || code == TEMPORARY || isRestart(code)) {
        at += 2;
      } else {
        next = segment(code);
      }
    }
    return next != null;
  }

  @Override
  public ImagePart next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    ImagePart segment = next;
    next = null;
    // The search continues after the header of a scan, because its data has no length.
    at = segment.type() == END_OF_IMAGE ? file.length : segment.end();
    return segment;
  }

  private ImagePart segment(int code) {
    int body = at + 2;
    if (code == START_OF_IMAGE || code == END_OF_IMAGE || body + 2 > file.length) {
      return new ImagePart(code, body, body);
    }
    int length = unsigned(body) << 8 | unsigned(body + 1);
    return new ImagePart(code, body + 2, body + Math.max(2, length));
  }

  private static boolean isRestart(int code) {
    return code >= 0xd0 && code <= 0xd7;
  }

  private int unsigned(int place) {
    return file[place] & 0xff;
  }
}

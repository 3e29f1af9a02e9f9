package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The image resources of Adobe Photoshop in a JPEG, in one or more segments. Only IPTC, which
 * describes the origin of a picture, is kept; others contain previews or a second Exif block.
 */
final class Photoshop {

  private static final byte[] NAME = JpegHeaders.name("Photoshop 3.0\0");
  private static final int BLOCK = 0x3842494d;

  /** IPTC, its digest, and the copyright flag and URL. */
  private static final Set<Integer> OF_ORIGIN = Set.of(0x0404, 0x0425, 0x040a, 0x040b);

  /** The maximum length of a segment's content after its name. */
  private static final int MOST = 65_533 - NAME.length;

  private final byte[] file;
  private final ByteArrayOutputStream all = new ByteArrayOutputStream();
  private byte[] kept = {};
  private boolean written;

  private Photoshop(byte[] file) {
    this.file = file;
  }

  static Photoshop of(byte[] file, List<ImagePart> segments) {
    Photoshop photoshop = new Photoshop(file);
    for (ImagePart segment : segments) {
      if (photoshop.isPart(segment)) {
        int body = segment.body() + NAME.length;
        photoshop.all.write(file, body, segment.end() - body);
      }
    }
    photoshop.kept = ofOrigin(photoshop.all.toByteArray());
    return photoshop;
  }

  private boolean isPart(ImagePart segment) {
    return segment.type() == JpegHeaders.APP13
        && segment.end() <= file.length
        && JpegHeaders.hasName(file, segment, NAME);
  }

  /** The replacement of a segment; null if it stays as it is. */
  byte @Nullable [] replacement(ImagePart segment) {
    if (!isPart(segment)) {
      return JpegCopy.LEFT_OUT;
    }
    if (kept.length == all.size()) {
      return null;
    }
    ByteArrayOutputStream segments = new ByteArrayOutputStream();
    for (int from = 0; from < kept.length && !written; from += MOST) {
      byte[] part = Arrays.copyOfRange(kept, from, Math.min(kept.length, from + MOST));
      segments.writeBytes(JpegCopy.segment(JpegHeaders.APP13, NAME, part));
    }
    written = true;
    return segments.toByteArray();
  }

  private static byte[] ofOrigin(byte[] resources) {
    ByteBuffer blocks = ByteBuffer.wrap(resources);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    int at = 0;
    while (at + 12 <= blocks.limit() && blocks.getInt(at) == BLOCK) {
      // The name, including its length byte, and the content are each padded to an even length.
      int length = at + 6 + ((blocks.get(at + 6) & 0xff) + 2 & ~1);
      long end = length > blocks.limit() - 4 ? Long.MAX_VALUE : end(blocks, length);
      if (end > blocks.limit()) {
        break;
      }
      if (OF_ORIGIN.contains(Short.toUnsignedInt(blocks.getShort(at + 4)))) {
        kept.write(resources, at, (int) end - at);
      }
      at = (int) end;
    }
    return kept.toByteArray();
  }

  private static long end(ByteBuffer blocks, int length) {
    long content = Integer.toUnsignedLong(blocks.getInt(length));
    long end = length + 4 + content;
    // The last block may lack its padding.
    return end == blocks.limit() ? end : end + (content & 1);
  }
}

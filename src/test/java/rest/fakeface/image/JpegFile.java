package rest.fakeface.image;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Iterator;

/** Builds JPEG files with scans or segments that no encoder would write. */
final class JpegFile {

  private JpegFile() {}

  /** A JPEG whose last scan is repeated. */
  static byte[] repeatingTheLastScan(byte[] jpeg, int times) {
    int scan = lastScan(jpeg);
    int end = jpeg.length - 2;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg, 0, scan);
    for (int time = 0; time < times; time++) {
      file.write(jpeg, scan, end - scan);
    }
    file.write(jpeg, end, 2);
    return file.toByteArray();
  }

  /** A JPEG that claims to have another size. */
  static byte[] ofSize(byte[] jpeg, int width, int height) {
    byte[] file = jpeg.clone();
    for (Iterator<ImagePart> all = new JpegSegments(jpeg); all.hasNext(); ) {
      ImagePart segment = all.next();
      if (JpegSegments.isFrame(segment)) {
        file[segment.body() + 1] = (byte) (height >> 8);
        file[segment.body() + 2] = (byte) height;
        file[segment.body() + 3] = (byte) (width >> 8);
        file[segment.body() + 4] = (byte) width;
      }
    }
    return file;
  }

  /** A JPEG with a number of comments. */
  static byte[] withComments(byte[] jpeg, int count) {
    byte[] comment = {(byte) 0xff, (byte) 0xfe, 0, 2};
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg, 0, 2);
    for (int number = 0; number < count; number++) {
      file.writeBytes(comment);
    }
    file.writeBytes(Arrays.copyOfRange(jpeg, 2, jpeg.length));
    return file.toByteArray();
  }

  /** A JPEG with an additional segment before all others. */
  static byte[] with(byte[] jpeg, int type, byte[]... contents) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg, 0, 2);
    file.writeBytes(JpegCopy.segment(type, contents));
    file.write(jpeg, 2, jpeg.length - 2);
    return file.toByteArray();
  }

  private static int lastScan(byte[] jpeg) {
    int start = 0;
    for (Iterator<ImagePart> all = new JpegSegments(jpeg); all.hasNext(); ) {
      ImagePart segment = all.next();
      if (segment.type() == JpegSegments.START_OF_SCAN) {
        start = segment.body() - 4;
      }
    }
    return start;
  }
}

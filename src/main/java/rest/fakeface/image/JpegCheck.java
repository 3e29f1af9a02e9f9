package rest.fakeface.image;

import rest.fakeface.image.ImageRejectedException.Reason;

/**
 * Refuses a JPEG with more scans than any camera or encoder produces. Each scan of a progressive
 * JPEG costs a pass over all pixels, however few bytes it has.
 */
final class JpegCheck {

  /** The maximum number of scans; encoders write some ten. */
  static final int MOST_SCANS = 100;

  /** The maximum number of scans of an image with the most pixels; smaller ones may have more. */
  static final int MOST_SCANS_OF_THE_LARGEST = 20;

  /** The maximum number of segments; a depth map or a large colour profile takes some hundred. */
  static final int MOST_SEGMENTS = 1_000;

  private JpegCheck() {}

  static void check(byte[] file, ImageSettings limits) throws ImageRejectedException {
    int segments = 0;
    int scans = 0;
    long pixels = 0;
    for (JpegSegments all = new JpegSegments(file); all.hasNext(); segments++) {
      ImagePart segment = all.next();
      if (segment.type() == JpegSegments.START_OF_SCAN) {
        scans++;
      } else if (JpegSegments.isFrame(segment)) {
        pixels = Math.max(pixels, pixels(file, segment));
      }
    }
    long scansOfItsSize = MOST_SCANS_OF_THE_LARGEST * limits.maxPixels() / Math.max(1, pixels);
    long most = Math.max(MOST_SCANS_OF_THE_LARGEST, Math.min(MOST_SCANS, scansOfItsSize));
    require(scans <= most, scans, "scans", most);
    require(segments <= MOST_SEGMENTS, segments, "segments", MOST_SEGMENTS);
  }

  private static long pixels(byte[] file, ImagePart frame) {
    int at = frame.body() + 1;
    return at + 4 > file.length ? 0 : (long) number(file, at) * number(file, at + 2);
  }

  private static int number(byte[] file, int at) {
    return (file[at] & 0xff) << 8 | (file[at + 1] & 0xff);
  }

  private static void require(boolean right, int count, String what, long most)
      throws ImageRejectedException {
    if (!right) {
      throw new ImageRejectedException(
          Reason.TOO_COMPLEX, "has " + count + " " + what + ", more than " + most);
    }
  }
}

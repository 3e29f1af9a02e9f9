package rest.fakeface.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Exif blocks as written by cameras. */
public final class ExifBlock {

  /** The maker of the camera, a text that is easy to find. */
  public static final String MAKER = "TESTPHONE";

  private static final int FIELDS = 3;

  private ExifBlock() {}

  /** The TIFF of a camera: its maker, the orientation, and the place in a separate directory. */
  public static byte[] ofCamera(int orientation, ByteOrder order) {
    byte[] maker = (MAKER + "\0").getBytes(StandardCharsets.US_ASCII);
    int makerAt = 8 + 2 + 12 * FIELDS + 4;
    int placeAt = makerAt + maker.length;
    ByteBuffer tiff = ByteBuffer.allocate(placeAt + 2 + 12 + 4).order(order);
    byte letter = (byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M');
    tiff.put(letter).put(letter).putShort((short) 42).putInt(8).putShort((short) FIELDS);
    field(tiff, 0x010f, 2, maker.length).putInt(makerAt);
    field(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
    field(tiff, 0x8825, 4, 1).putInt(placeAt);
    tiff.putInt(0).put(maker).putShort((short) 1);
    field(tiff, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
    return tiff.putInt(0).array();
  }

  /** Adds the Exif segment of a camera to a JPEG. */
  public static byte[] into(byte[] jpeg, int orientation) {
    byte[] block = ofCamera(orientation, ByteOrder.LITTLE_ENDIAN);
    return JpegFile.with(jpeg, 0xe1, Exif.NAME, block);
  }

  private static ByteBuffer field(ByteBuffer tiff, int field, int type, int count) {
    return tiff.putShort((short) field).putShort((short) type).putInt(count);
  }
}

package rest.fakeface.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The Exif block of an image (CIPA DC-008), which is a TIFF without a picture. Of its hundreds of
 * fields two affect how the picture looks: its orientation and its colour space; most others
 * describe the photographer and the camera.
 *
 * @param orientation how the picture must be rotated
 * @param colourSpace the field of that name; 0 if missing
 * @param isNeutral whether all of its fields describe only the picture
 */
record Exif(Orientation orientation, int colourSpace, boolean isNeutral) {

  /** The prefix of the block in a JPEG. */
  static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  /** The equivalent of an image without Exif. */
  static final Exif NONE = new Exif(Orientation.UPRIGHT, 0, true);

  private static final int ORIENTATION = 0x0112;
  private static final int EXIF_DIRECTORY = 0x8769;
  private static final int COLOUR_SPACE = 0xa001;

  /** Size, resolution, position of the colours, versions, order of the components. */
  private static final Set<Integer> NEUTRAL =
      Set.of(
          ORIENTATION,
          EXIF_DIRECTORY,
          COLOUR_SPACE, //
          0x0100,
          0x0101,
          0x011a,
          0x011b,
          0x0128,
          0x0213,
          0x9000,
          0x9101,
          0xa000,
          0xa002,
          0xa003);

  private static final int HEADER = 8;
  private static final int ENTRY = 12;
  private static final int SHORT = 3;
  private static final int RATIONAL = 5;

  /**
   * Reads a block. A damaged one has no information about the picture and is not neutral.
   *
   * @param block the TIFF, with or without its prefix in a JPEG
   */
  static Exif parse(byte[] block) {
    int start = startsWith(block, NAME) ? NAME.length : 0;
    ByteBuffer tiff = ByteBuffer.wrap(block, start, block.length - start).slice();
    boolean little = tiff.remaining() >= HEADER && tiff.get(0) == 'I' && tiff.get(1) == 'I';
    boolean big = tiff.remaining() >= HEADER && tiff.get(0) == 'M' && tiff.get(1) == 'M';
    tiff.order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    return (little || big) && tiff.getShort(2) == 42
        ? new Fields(tiff).read()
        : new Exif(Orientation.UPRIGHT, 0, false);
  }

  /** A block with only the orientation and the colour space. */
  byte[] minimal() {
    boolean coloured = colourSpace != 0;
    ByteBuffer tiff = ByteBuffer.allocate(coloured ? 56 : 26);
    tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(HEADER);
    tiff.putShort((short) (coloured ? 2 : 1));
    putShort(tiff, ORIENTATION, orientation.code());
    if (coloured) {
      tiff.putShort((short) EXIF_DIRECTORY).putShort((short) 4).putInt(1).putInt(38).putInt(0);
      tiff.putShort((short) 1);
      putShort(tiff, COLOUR_SPACE, colourSpace);
    }
    return tiff.putInt(0).array();
  }

  private static void putShort(ByteBuffer tiff, int field, int value) {
    tiff.putShort((short) field).putShort((short) SHORT).putInt(1);
    tiff.putShort((short) value).putShort((short) 0);
  }

  private static boolean startsWith(byte[] block, byte[] name) {
    return block.length >= name.length
        && Arrays.equals(block, 0, name.length, name, 0, name.length);
  }

  /** Reads the fields of two directories and ignores all others. */
  private static final class Fields {

    private final ByteBuffer tiff;
    private int orientation = 1;
    private int colourSpace;
    private boolean neutral = true;
    private int exifDirectory;

    /** The number of bytes that belong to fields. Any others are hidden content. */
    private int used = HEADER;

    Fields(ByteBuffer tiff) {
      this.tiff = tiff;
    }

    Exif read() {
      read(tiff.getInt(4));
      if (exifDirectory != 0) {
        read(exifDirectory);
      }
      // A value may be padded to an even offset.
      neutral &= tiff.limit() - used <= ENTRY;
      return new Exif(Orientation.of(orientation), colourSpace, neutral);
    }

    private void read(int directory) {
      if (directory < HEADER || directory > tiff.limit() - 2) {
        neutral = false;
        return;
      }
      int count = Short.toUnsignedInt(tiff.getShort(directory));
      int end = directory + 2 + count * ENTRY;
      used += 2 + count * ENTRY + 4;
      for (int at = directory + 2; at < end && at <= tiff.limit() - ENTRY; at += ENTRY) {
        readField(at);
      }
      // Another directory would describe a preview.
      neutral &= end <= tiff.limit() - 4 && tiff.getInt(end) == 0;
    }

    private void readField(int at) {
      int field = Short.toUnsignedInt(tiff.getShort(at));
      int type = tiff.getShort(at + 2);
      neutral &= NEUTRAL.contains(field) && (type == RATIONAL || tiff.getInt(at + 4) <= 4);
      used += type == RATIONAL ? 8 : 0;
      if (field == ORIENTATION && type == SHORT) {
        orientation = Short.toUnsignedInt(tiff.getShort(at + 8));
      } else if (field == COLOUR_SPACE && type == SHORT) {
        colourSpace = Short.toUnsignedInt(tiff.getShort(at + 8));
      } else if (field == EXIF_DIRECTORY) {
        exifDirectory = tiff.getInt(at + 8);
      }
    }
  }
}

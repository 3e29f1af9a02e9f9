package rest.fakeface.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The ICC profile of a press with unusual colours. */
final class InkProfile {

  private static final int TABLE_AT = 128 + 4 + 2 * 12;
  private static final int WHITE_LENGTH = 20;

  private InkProfile() {}

  /** Cyan is grey of half the lightness; any additional ink makes it black. */
  static byte[] ofGreyCyan() {
    int table = 48 + 4 * 256 + 16 * 3 + 3 * 256;
    ByteBuffer file = ByteBuffer.allocate(TABLE_AT + WHITE_LENGTH + table);
    file.putInt(file.capacity()).putInt(0).putInt(0x02400000).put(text("prtrCMYKLab "));
    file.position(36).put(text("acsp"));
    file.position(68).putInt(0xf6d6).putInt(0x10000).putInt(0xd32d);
    file.position(128).putInt(2);
    file.put(text("wtpt")).putInt(TABLE_AT).putInt(WHITE_LENGTH);
    file.put(text("A2B0")).putInt(TABLE_AT + WHITE_LENGTH).putInt(table);
    file.put(text("XYZ ")).putInt(0).putInt(0xf6d6).putInt(0x10000).putInt(0xd32d);
    file.put(text("mft1")).putInt(0).put(new byte[] {4, 3, 2, 0});
    for (int cell = 0; cell < 9; cell++) {
      file.putInt(cell % 4 == 0 ? 0x10000 : 0);
    }
    putStraight(file, 4);
    for (int inks = 0; inks < 16; inks++) {
      // Cyan changes slowest.
      int lightness = inks == 0 ? 255 : inks == 8 ? 128 : 0;
      file.put((byte) lightness).put((byte) 128).put((byte) 128);
    }
    putStraight(file, 3);
    return file.array();
  }

  private static void putStraight(ByteBuffer file, int tables) {
    for (int at = 0; at < 256 * tables; at++) {
      file.put((byte) at);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

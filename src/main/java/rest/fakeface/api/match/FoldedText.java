package rest.fakeface.api.match;

import java.nio.charset.StandardCharsets;

/**
 * Text with folded lines: a long line continues in the next one, after a space. Line lengths are
 * counted in bytes of UTF-8, and no character is split.
 */
final class FoldedText {

  private static final int WIDTH = 75;

  private final StringBuilder text = new StringBuilder();
  private final String lineEnd;

  FoldedText(String lineEnd) {
    this.lineEnd = lineEnd;
  }

  /** Adds a line, folded if it is long. */
  void line(String line) {
    int width = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      int bytes = bytes(character);
      if (width + bytes > WIDTH) {
        text.append(lineEnd).append(' ');
        width = 1;
      }
      text.appendCodePoint(character);
      width += bytes;
      at += Character.charCount(character);
    }
    text.append(lineEnd);
  }

  /** Adds an empty line. */
  void emptyLine() {
    text.append(lineEnd);
  }

  byte[] toBytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int bytes(int character) {
    return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}

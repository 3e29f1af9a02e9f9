package rest.fakeface.api.match;

/** Strips blanks at the ends of a value: all kinds of spaces, including those of web pages. */
final class Blanks {

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Blanks() {}

  /** A text without the blanks around it. */
  static CharSequence strip(CharSequence text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.subSequence(start, end);
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == ZERO_WIDTH_SPACE
        || character == BYTE_ORDER_MARK;
  }
}

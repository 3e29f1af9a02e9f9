package rest.fakeface.log;

/** Escapes characters that begin a new line or move the cursor. */
final class PlainText {

  private PlainText() {}

  /** The text with each such character as Java writes it, {@code \n} or {@code \}{@code u001b}. */
  static String of(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isUnsafe(text.charAt(at))) {
        return escaped(text, at);
      }
    }
    return text;
  }

  private static String escaped(String text, int first) {
    StringBuilder plain = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int at = first; at < text.length(); at++) {
      char character = text.charAt(at);
      switch (character) {
        case '\n' -> plain.append("\\n");
        case '\r' -> plain.append("\\r");
        case '\t' -> plain.append("\\t");
        default -> {
          if (isUnsafe(character)) {
            plain.append(String.format("\\u%04x", (int) character));
          } else {
            plain.append(character);
          }
        }
      }
    }
    return plain.toString();
  }

  /**
   * Control characters, separators of lines and paragraphs, and changes of the writing direction.
   */
  private static boolean isUnsafe(char character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}

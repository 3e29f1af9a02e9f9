package rest.fakeface.http;

import java.util.HexFormat;

/** Strings as JSON writes them (RFC 8259, section 7). */
public final class JsonText {

  private JsonText() {}

  /** Appends a string in quotation marks. */
  public static void append(StringBuilder json, String text) {
    json.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isEscaped(c)) {
        json.append(text, plain, i);
        appendEscaped(json, c);
        plain = i + 1;
      }
    }
    json.append(text, plain, text.length()).append('"');
  }

  /** An unpaired surrogate cannot be encoded in UTF-8. */
  private static boolean isEscaped(char c) {
    return c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c);
  }

  private static void appendEscaped(StringBuilder json, char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else {
      json.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }
}

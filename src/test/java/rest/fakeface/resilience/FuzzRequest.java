package rest.fakeface.resilience;

import java.nio.charset.StandardCharsets;

/**
 * A generated request.
 *
 * @param text its bytes, each as a character
 * @param isWhole whether it is valid HTTP and must be answered
 */
record FuzzRequest(String text, boolean isWhole) {

  /** Its method, up to the first space. */
  String method() {
    return text.split(" ", 2)[0];
  }

  /** Whether any request in it has a target that is not a path. */
  boolean hasTargetWithoutPath() {
    return text.lines().anyMatch(line -> line.matches("(?s)[A-Za-z]+ +[^/ ].*"));
  }

  /** Whether its first line names a protocol. */
  boolean hasProtocol() {
    return text.lines().findFirst().orElse("").contains(" HTTP/");
  }

  /** Whether any request in it has a protected directory as its target. */
  boolean hasHiddenTarget() {
    return text.lines().anyMatch(line -> line.matches("(?s)[A-Z]+ .*(WEB|META)-INF.*"));
  }

  static FuzzRequest of(byte[] bytes, boolean isWhole) {
    return new FuzzRequest(new String(bytes, StandardCharsets.ISO_8859_1), isWhole);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Its beginning in a readable form for reports. */
  @Override
  public String toString() {
    StringBuilder shown = new StringBuilder();
    text.chars().limit(600).forEach(c -> shown.append(shown((char) c)));
    return text.length() + " bytes: " + shown;
  }

  private static String shown(char c) {
    if (c == '\r') {
      return "\\r";
    }
    if (c == '\n') {
      return "\\n";
    }
    return c < ' ' || c > '~' ? "\\x%02x".formatted((int) c) : String.valueOf(c);
  }
}

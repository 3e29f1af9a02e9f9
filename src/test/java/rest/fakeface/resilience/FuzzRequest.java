package rest.fakeface.resilience;

import java.nio.charset.StandardCharsets;

/**
 * A request.
 *
 * @param text its bytes, each a character
 * @param isWhole whether it is a request that HTTP allows, which has to be answered
 */
record FuzzRequest(String text, boolean isWhole) {

  /** Its method, up to the first space. */
  String method() {
    return text.split(" ", 2)[0];
  }

  /** Whether the target of any request in it is no path. */
  boolean hasTargetWithoutPath() {
    return text.lines().anyMatch(line -> line.matches("(?s)[A-Za-z]+ +[^/ ].*"));
  }

  /** Whether it asks for HTTP/2 and is nothing that HTTP/2 could answer. */
  boolean hasUpgradeOfUnknownMethod() {
    return text.contains("Upgrade: h2c") && !method().matches("[A-Z]+");
  }

  /** Whether its first line names a protocol. */
  boolean hasProtocol() {
    return text.lines().findFirst().orElse("").contains(" HTTP/");
  }

  /** Whether the target of any request in it is a directory that no server shows. */
  boolean hasHiddenTarget() {
    return text.lines().anyMatch(line -> line.matches("(?s)[A-Z]+ .*(WEB|META)-INF.*"));
  }

  static FuzzRequest of(byte[] bytes, boolean isWhole) {
    return new FuzzRequest(new String(bytes, StandardCharsets.ISO_8859_1), isWhole);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Its beginning, such that it can be read in a report. */
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

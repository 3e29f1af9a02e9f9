package rest.fakeface.bundle;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rest.fakeface.face.Sha256;

/**
 * The SHA-256 of files by name, in the format of {@code sha256sum}: a line for each file, with the
 * digest and the name separated by two spaces.
 *
 * @param digests the digest of each file in hexadecimal digits
 */
record Checksums(Map<String, String> digests) {

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([!-~]+)");

  Checksums() {
    this(new LinkedHashMap<>());
  }

  /**
   * The checksums that a text lists.
   *
   * @throws BundleRefusedException if it is not such a list
   */
  static Checksums parse(String name, byte[] text) throws BundleRefusedException {
    Checksums sums = new Checksums();
    // Not by lines(), which would accept other line endings and a missing last one.
    for (String line : new String(text, StandardCharsets.US_ASCII).split("(?<=\n)", -1)) {
      Matcher parts = LINE.matcher(line.isEmpty() ? line : line.substring(0, line.length() - 1));
      if (line.isEmpty() && !sums.digests.isEmpty()) {
        return sums;
      }
      if (!line.endsWith("\n")
          || !parts.matches()
          || sums.digests.put(parts.group(2), parts.group(1)) != null) {
        throw new BundleRefusedException(name + " is not a list of checksums of different files");
      }
    }
    return sums;
  }

  void add(String file, byte[] content) {
    digests.put(file, digest(content));
  }

  /** Whether the content of a file matches its checksum. */
  boolean agree(String file, byte[] content) {
    return digest(content).equals(digests.get(file));
  }

  byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    digests.forEach((file, digest) -> text.append(digest).append("  ").append(file).append('\n'));
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String digest(byte[] content) {
    return HexFormat.of().formatHex(Sha256.of(content));
  }
}

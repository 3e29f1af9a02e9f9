package rest.fakeface.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * Reads texts and compressed content from the chunks of a PNG whose decompressed size was already
 * checked.
 */
final class PngText {

  private PngText() {}

  /** The text of an international text chunk, if it has this keyword. */
  static Optional<byte[]> of(byte[] chunk, String keyword) {
    int name = behindZero(chunk, 0);
    if (!new String(chunk, 0, Math.max(0, name - 1), StandardCharsets.ISO_8859_1).equals(keyword)
        || name + 2 > chunk.length) {
      return Optional.empty();
    }
    int text = behindZero(chunk, behindZero(chunk, name + 2));
    if (text > chunk.length) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOfRange(chunk, text, chunk.length);
    return chunk[name] == 0 ? Optional.of(content) : inflated(content);
  }

  /** The colour profile of a chunk, if it has one. */
  static Optional<byte[]> profile(byte[] chunk) {
    int compressed = behindZero(chunk, 0) + 1;
    return compressed > chunk.length
        ? Optional.empty()
        : inflated(Arrays.copyOfRange(chunk, compressed, chunk.length));
  }

  private static int behindZero(byte[] chunk, int from) {
    int at = from;
    while (at < chunk.length && chunk[at] != 0) {
      at++;
    }
    return at + 1;
  }

  private static Optional<byte[]> inflated(byte[] compressed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
      return Optional.of(in.readNBytes(PngCheck.MOST_INFLATED));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

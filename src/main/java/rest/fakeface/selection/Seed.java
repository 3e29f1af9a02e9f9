package rest.fakeface.selection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import rest.fakeface.face.Sha256;

/**
 * Makes a choice reproducible: 64 bits derived from a text. They are the first bits of the SHA-256
 * (FIPS 180-4) of its UTF-8 form, so that similar texts choose independently, and all machines
 * agree.
 *
 * @param bits 64 evenly distributed bits
 */
public record Seed(long bits) {

  /** The maximum length of a seed's text, in characters (code points). */
  public static final int LENGTH = 256;

  /**
   * The seed of a text.
   *
   * @throws IllegalArgumentException if the text is too long
   */
  public static Seed of(String text) {
    if (!isSeed(text)) {
      throw new IllegalArgumentException("no seed of at most " + LENGTH + " characters");
    }
    byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return new Seed(ByteBuffer.wrap(digest).getLong());
  }

  /** Whether a text is valid for a seed: at most {@value #LENGTH} characters. */
  public static boolean isSeed(String text) {
    return text.length() <= 2 * LENGTH && text.codePointCount(0, text.length()) <= LENGTH;
  }
}

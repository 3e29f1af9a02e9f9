package rest.fakeface.selection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import rest.fakeface.face.Sha256;

/**
 * What makes a choice come out the same again: a text that somebody made up, as 64 bits. They are
 * the first of the SHA-256 (FIPS 180-4) of its UTF-8 form, so that alike texts choose as
 * differently as others and no machine differs from another.
 *
 * @param bits 64 evenly spread bits
 */
public record Seed(long bits) {

  /** The longest text that a seed can be made of, in characters (code points). */
  public static final int LENGTH = 256;

  /**
   * The seed of a text.
   *
   * @throws IllegalArgumentException when the text is too long
   */
  public static Seed of(String text) {
    if (!isSeed(text)) {
      throw new IllegalArgumentException("no seed of at most " + LENGTH + " characters");
    }
    byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return new Seed(ByteBuffer.wrap(digest).getLong());
  }

  /** Whether a seed can be made of a text: any of at most {@value #LENGTH} characters. */
  public static boolean isSeed(String text) {
    return text.length() <= 2 * LENGTH && text.codePointCount(0, text.length()) <= LENGTH;
  }
}

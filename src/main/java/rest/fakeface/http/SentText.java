package rest.fakeface.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a text that a client sends in a form or an address. It is read in the declared character
 * set, or else as UTF-8; text that is not UTF-8 is read as Windows-1252, which old clients use.
 */
final class SentText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SentText() {}

  /**
   * The text of the bytes.
   *
   * @param said the declared character set; null if none is declared
   */
  static String of(byte[] bytes, @Nullable Charset said) {
    // Some clients declare ASCII but send UTF-8.
    if (said != null && !said.equals(StandardCharsets.US_ASCII)) {
      return new String(bytes, said);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WINDOWS);
    }
  }
}

package rest.fakeface.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text that a client sends in a form or an address. It is in the character set that its sender
 * says, or else in UTF-8; what is no UTF-8 is in Windows-1252, in which clients write that know no
 * other.
 */
final class SentText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private SentText() {}

  /**
   * The text that bytes are.
   *
   * @param said the character set that the sender says; null when it says none
   */
  static String of(byte[] bytes, @Nullable Charset said) {
    // ASCII is said where UTF-8 is meant.
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

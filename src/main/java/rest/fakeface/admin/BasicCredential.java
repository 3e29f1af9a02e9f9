package rest.fakeface.admin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A name and a password of HTTP Basic (RFC 7617), always in UTF-8. The class of Jakarta Security
 * reads US-ASCII.
 *
 * @param user the name
 * @param password the password, {@linkplain HashPassword#normalized normalized}
 */
record BasicCredential(String user, String password) {

  /** Reads the credential from its header; empty if it is not Base64, not UTF-8 or not a pair. */
  static Optional<BasicCredential> parse(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      String pair = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int colon = pair.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(
              new BasicCredential(
                  HashPassword.normalized(pair.substring(0, colon)),
                  HashPassword.normalized(pair.substring(colon + 1))));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Only the name, because the password must not appear in a log. */
  @Override
  public String toString() {
    return user;
  }
}

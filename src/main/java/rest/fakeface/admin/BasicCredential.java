package rest.fakeface.admin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A name and a password as HTTP Basic sends them (RFC 7617), always in UTF-8. Jakarta Security's
 * own class reads US-ASCII.
 *
 * @param user the name
 * @param password the password, {@linkplain HashPassword#normalized normalized}
 */
record BasicCredential(String user, String password) {

  /** Reads the credential from its header; empty when it is not Base64, not UTF-8 or no pair. */
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

  /** The name alone: the password must not show in a log. */
  @Override
  public String toString() {
    return user;
  }
}

package rest.fakeface.admin;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The command that hashes a password for {@code fakeface.admin.password-hash}: {@code java -cp
 * fakeface.war rest.fakeface.admin.HashPassword}. It reads the password from the terminal, or else
 * from the first line of the standard input, in UTF-8 regardless of the platform's encoding. It
 * uses only the Java platform.
 */
public final class HashPassword {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

  /** As recommended by the OWASP Password Storage Cheat Sheet for this algorithm. */
  private static final int ITERATIONS = 210_000;

  private static final int SALT_BYTES = 32;
  private static final int HASH_BITS = 512;
  private static final int SHORTEST = 12;

  private HashPassword() {}

  /** Reads a password and prints its hash; exits with 1 if the password is not accepted. */
  public static void main(String... arguments) throws IOException, GeneralSecurityException {
    try {
      String password = read();
      if (password.codePointCount(0, password.length()) < SHORTEST) {
        throw new IllegalArgumentException(
            "The password is too short. Accepted: " + SHORTEST + " characters or more.");
      }
      System.out.println(hash(password));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * The normal form (NFC, as in RFC 8265) of a name or password, because keyboards of different
   * systems send different forms of the same characters.
   */
  static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The hash of a password in the format of Jakarta Security's {@code Pbkdf2PasswordHash}. */
  static String hash(String password) throws GeneralSecurityException {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    PBEKeySpec key =
        new PBEKeySpec(normalized(password).toCharArray(), salt, ITERATIONS, HASH_BITS);
    byte[] hash = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        ":",
        ALGORITHM,
        String.valueOf(ITERATIONS),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  /** Later platforms also have a console without a terminal, which reads the standard input. */
  @SuppressWarnings("SystemConsoleNull")
  private static String read() throws IOException {
    Console console = System.console();
    if (console == null) {
      return line(System.in);
    }
    char[] typed = console.readPassword("Password: ");
    return typed == null ? "" : checked(new String(typed), console.charset());
  }

  /** Checks a typed password: in another encoding, its characters may not be the intended ones. */
  static String checked(String typed, Charset encoding) {
    if (!encoding.equals(StandardCharsets.UTF_8) && !typed.chars().allMatch(c -> c < 0x80)) {
      throw new IllegalArgumentException(
          "The password has characters beyond ASCII, and the terminal's encoding is "
              + encoding
              + ". Set LC_ALL=C.UTF-8, or pipe the password in UTF-8.");
    }
    return typed;
  }

  /** The first line of an input in UTF-8. */
  static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString()
          .replaceFirst("^\uFEFF", "")
          .replaceFirst("\r$", "");
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("The password is not UTF-8. Accepted: UTF-8.", e);
    }
  }
}

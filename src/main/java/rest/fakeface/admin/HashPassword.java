package rest.fakeface.admin;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The command that hashes a password for {@code fakeface.admin.password-hash}: {@code java -cp
 * fakeface.war rest.fakeface.admin.HashPassword}. It reads the password from the terminal, or else
 * from the first line of the standard input, and uses nothing but the Java platform.
 */
public final class HashPassword {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

  /** What the OWASP Password Storage Cheat Sheet recommends for this algorithm. */
  private static final int ITERATIONS = 210_000;

  private static final int SALT_BYTES = 32;
  private static final int HASH_BITS = 512;
  private static final int SHORTEST = 12;

  private HashPassword() {}

  /** Prints the hash of a password that is read; ends with 1 when it is too short. */
  public static void main(String... arguments) throws IOException, GeneralSecurityException {
    String password = read();
    if (password.length() < SHORTEST) {
      System.err.println(
          "The password is too short; accepted: " + SHORTEST + " characters or more.");
      System.exit(1);
    }
    System.out.println(hash(password));
  }

  /** The hash of a password, as Jakarta Security's {@code Pbkdf2PasswordHash} writes it. */
  static String hash(String password) throws GeneralSecurityException {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS);
    byte[] hash = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        ":",
        ALGORITHM,
        String.valueOf(ITERATIONS),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  /** Later platforms have a console without a terminal too, which reads the same input. */
  @SuppressWarnings("SystemConsoleNull")
  private static String read() throws IOException {
    Console console = System.console();
    if (console != null) {
      char[] password = console.readPassword("Password: ");
      return password == null ? "" : new String(password);
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    String line = in.readLine();
    return line == null ? "" : line;
  }
}

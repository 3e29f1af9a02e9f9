package rest.fakeface.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** The administrator's password of the tests, with characters beyond ASCII. */
public final class AdminPassword {

  public static final String PASSWORD = "Grüße, korrektes Pferd 🐎";

  private AdminPassword() {}

  /** The Authorization header for a name and a password. */
  public static String[] basic(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(both)};
  }

  /** The Authorization header for the right name and password. */
  public static String[] asAdmin() {
    return basic("admin", PASSWORD);
  }

  /** Runs the WAR's command that hashes the password, on a platform whose encoding is ASCII. */
  public static String hash() {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            TestPaths.war().toString(),
            "rest.fakeface.admin.HashPassword");
    builder.environment().put("LC_ALL", "C");
    try {
      Process command = builder.start();
      try (OutputStream in = command.getOutputStream()) {
        in.write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

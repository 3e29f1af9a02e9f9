package rest.fakeface.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;

/** The administrator's password in the tests, which is not ASCII. */
public final class AdminPassword {

  public static final String PASSWORD = "Grüße, korrektes Pferd 🐎";

  private AdminPassword() {}

  /** The header with a name and a password. */
  public static String[] basic(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(both)};
  }

  /** The header with the right name and password. */
  public static String[] asAdmin() {
    return basic("admin", PASSWORD);
  }

  /** What the command of the WAR prints for the password, where the platform knows only ASCII. */
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

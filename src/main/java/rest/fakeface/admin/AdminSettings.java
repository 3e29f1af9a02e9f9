package rest.fakeface.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The settings of the administration.
 *
 * @param user the name of the administrator with the password
 * @param passwordHash the hash of the password; empty if there is none
 * @param group the group that a bearer token must contain
 * @param tokens how bearer tokens are verified; empty if none are accepted
 */
@Dependent
record AdminSettings(
    String user, Optional<String> passwordHash, String group, Optional<TokenSettings> tokens)
    implements PackageSettings {

  private static final String USER = "fakeface.admin.user";
  private static final String PASSWORD_HASH = "fakeface.admin.password-hash";

  /** The format of {@code Pbkdf2PasswordHash}, with at least 16 bytes of salt and 32 of hash. */
  private static final Pattern HASH =
      Pattern.compile(
          "PBKDF2WithHmacSHA(256|384|512):[1-9]\\d{5,7}:[A-Za-z0-9+/]{22,}=*:[A-Za-z0-9+/]{43,}=*");

  @Inject
  AdminSettings(Settings settings) {
    this(
        user(settings),
        passwordHash(settings),
        settings.text("fakeface.admin.group").orElse("fakeface-admin"),
        TokenSettings.of(settings));
  }

  /** Whether any credential is configured. */
  boolean isOpen() {
    return passwordHash.isPresent() || tokens.isPresent();
  }

  private static String user(Settings settings) {
    String user = settings.text(USER).orElse("admin");
    // RFC 7617 forbids the colon. Java replaces bytes that it cannot decode by U+FFFD.
    if (user.indexOf(':') >= 0 || user.indexOf('\uFFFD') >= 0) {
      throw new WrongSettingException(
          USER,
          user,
          "a name without a colon; names beyond ASCII need a server with the encoding UTF-8, as"
              + " with LC_ALL=C.UTF-8");
    }
    return HashPassword.normalized(user);
  }

  private static Optional<String> passwordHash(Settings settings) {
    Optional<String> hash = settings.text(PASSWORD_HASH);
    if (hash.isPresent() && !HASH.matcher(hash.get()).matches()) {
      // The value is not repeated, because it may be the password itself.
      throw new WrongSettingException(
          PASSWORD_HASH,
          "…",
          "what java -cp fakeface.war rest.fakeface.admin.HashPassword prints:"
              + " PBKDF2WithHmacSHA512:iterations, from 100000:salt:hash");
    }
    return hash;
  }
}

package rest.fakeface.admin;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * How bearer tokens are verified: by the settings of MicroProfile JWT 2.1, which the server may
 * have for all its applications.
 *
 * @param key the public key, or a set of keys; null if it is at a location
 * @param location the location of the key: a URL or a path
 * @param issuer the required issuer of a token
 * @param audiences the audiences, one of which a token must have; empty for any
 */
record TokenSettings(
    @Nullable String key, @Nullable String location, String issuer, Set<String> audiences) {

  private static final String KEY = "mp.jwt.verify.publickey";
  private static final String ISSUER = "mp.jwt.verify.issuer";

  /** The settings, if a key for verifying tokens is configured. */
  static Optional<TokenSettings> of(Settings settings) {
    String key = settings.text(KEY).orElse(null);
    String location = settings.text(KEY + ".location").orElse(null);
    if (key == null && location == null) {
      return Optional.empty();
    }
    String issuer =
        settings
            .text(ISSUER)
            .orElseThrow(
                () ->
                    new WrongSettingException(
                        ISSUER, "", "the issuer of the tokens, in addition to " + KEY));
    return Optional.of(new TokenSettings(key, location, issuer, audiences(settings)));
  }

  private static Set<String> audiences(Settings settings) {
    return Arrays.stream(settings.text("mp.jwt.verify.audiences").orElse("").split(",", -1))
        .map(String::strip)
        .filter(audience -> !audience.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}

package rest.fakeface.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Reads settings by key in a required form. An empty value counts as not set.
 *
 * @param values returns the value of a key, if it is set
 */
@Dependent
public record Settings(Function<String, Optional<String>> values) {

  private static final String PATH = "a path in the file system";

  private static final int HIGHEST_PORT = 65_535;

  @Inject
  public Settings(Config config) {
    this(key -> config.getOptionalValue(key, String.class));
  }

  /** An optional text. */
  public Optional<String> text(String key) {
    return values.apply(key).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** A whole number from a minimum to a maximum. */
  public long wholeNumber(String key, long minimum, long maximum) {
    String accepted = "a whole number from " + minimum + " to " + maximum;
    return within(key, accepted, Long::parseLong, minimum, maximum);
  }

  /** True or false. */
  public boolean trueOrFalse(String key) {
    String accepted = "true or false";
    String value = required(key, accepted).toLowerCase(Locale.ROOT);
    if (!value.equals("true") && !value.equals("false")) {
      throw new WrongSettingException(key, required(key, accepted), accepted);
    }
    return value.equals("true");
  }

  /** A decimal number from a minimum to a maximum. */
  public double decimal(String key, double minimum, double maximum) {
    String accepted = "a decimal number from " + minimum + " to " + maximum;
    return within(key, accepted, text -> new BigDecimal(text).doubleValue(), minimum, maximum);
  }

  /** A duration from a minimum to a maximum: {@code 30s}, {@code 1m}, {@code PT1H30M}. */
  public Duration duration(String key, Duration minimum, Duration maximum) {
    String accepted = "a duration such as 30s, 1m or PT1H30M, from " + minimum + " to " + maximum;
    return within(key, accepted, Settings::duration, minimum, maximum);
  }

  /** A path in the file system, made absolute. */
  public Path path(String key) {
    return path(key, required(key, PATH));
  }

  /** An optional absolute path that must pass a check, which is also given in words. */
  public Optional<Path> existing(String key, Predicate<Path> check, String what) {
    return text(key).map(value -> existing(key, value, check, what));
  }

  /** The same for several paths, separated by commas; empty if not set. */
  public List<Path> allExisting(String key, Predicate<Path> check, String what) {
    return list(key).map(value -> existing(key, value, check, what)).toList();
  }

  /** An optional absolute http or https URL, ending in a slash. */
  public Optional<String> baseUrl(String key) {
    return text(key)
        .map(
            value -> {
              if (!isWebAddress(value, Settings::isBase)) {
                throw new WrongSettingException(
                    key, value, "an absolute http or https URL without query and fragment");
              }
              return value.endsWith("/") ? value : value + "/";
            });
  }

  /** An absolute http or https URL. */
  public URI webAddress(String key) {
    String accepted = "an absolute http or https URL";
    String value = required(key, accepted);
    if (!isWebAddress(value, Settings::isWeb)) {
      throw new WrongSettingException(key, value, accepted);
    }
    return URI.create(value);
  }

  /** Some of several words, each at most once, separated by commas; empty if not set. */
  public List<String> someOf(String key, String... words) {
    List<String> some = list(key).toList();
    if (!List.of(words).containsAll(some)) {
      throw new WrongSettingException(
          key,
          text(key).orElse(""),
          "one or more of " + Arrays.toString(words) + ", separated by commas");
    }
    return some;
  }

  /** One of an enumeration's constants, by its name in lower case with hyphens. */
  public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
    E[] constants = type.getEnumConstants();
    String accepted = "one of " + Arrays.stream(constants).map(Settings::word).toList();
    String value = required(key, accepted);
    return Arrays.stream(constants)
        .filter(constant -> word(constant).equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new WrongSettingException(key, value, accepted));
  }

  private Stream<String> list(String key) {
    return Arrays.stream(text(key).orElse("").split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct();
  }

  private static Path existing(String key, String value, Predicate<Path> check, String what) {
    Path path = path(key, value);
    if (!check.test(path)) {
      throw new WrongSettingException(key, value, "the path of " + what + " that exists");
    }
    return path;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private <T extends Comparable<T>> T within(
      String key, String accepted, Function<String, T> parser, T minimum, T maximum) {
    String value = required(key, accepted);
    try {
      T parsed = parser.apply(value);
      if (parsed.compareTo(minimum) >= 0 && parsed.compareTo(maximum) <= 0) {
        return parsed;
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw new WrongSettingException(key, value, accepted);
    }
    throw new WrongSettingException(key, value, accepted);
  }

  private static Duration duration(String value) {
    String iso = value.toUpperCase(Locale.ROOT);
    return Duration.parse(iso.startsWith("P") ? iso : "PT" + iso);
  }

  private String required(String key, String accepted) {
    return text(key).orElseThrow(() -> new WrongSettingException(key, "", accepted));
  }

  private static Path path(String key, String value) {
    try {
      return Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new WrongSettingException(key, value, PATH);
    }
  }

  private static boolean isWebAddress(String value, Predicate<URI> check) {
    try {
      return check.test(URI.create(value));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isBase(URI uri) {
    return isWeb(uri) && uri.getQuery() == null && uri.getFragment() == null;
  }

  private static boolean isWeb(URI uri) {
    return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
        && uri.getHost() != null
        && uri.getPort() <= HIGHEST_PORT;
  }
}

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
import org.eclipse.microprofile.config.Config;

/**
 * The operator's settings by key, each read in the form it must have. An empty value counts as not
 * set.
 *
 * @param values the value of a key, if it is set
 */
@Dependent
public record Settings(Function<String, Optional<String>> values) {

  private static final String PATH = "a path in the file system";

  private static final int HIGHEST_PORT = 65_535;

  @Inject
  public Settings(Config config) {
    this(key -> config.getOptionalValue(key, String.class));
  }

  /** A text that may be missing. */
  public Optional<String> text(String key) {
    return values.apply(key).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** A whole number from a minimum to a maximum. */
  public long wholeNumber(String key, long minimum, long maximum) {
    String accepted = "a whole number from " + minimum + " to " + maximum;
    String value = required(key, accepted);
    try {
      long number = Long.parseLong(value);
      if (number >= minimum && number <= maximum) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new WrongSettingException(key, value, accepted);
    }
    throw new WrongSettingException(key, value, accepted);
  }

  /** True or false. */
  public boolean trueOrFalse(String key) {
    String accepted = "true or false";
    String value = required(key, accepted);
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new WrongSettingException(key, value, accepted);
    };
  }

  /** A decimal number from a minimum to a maximum. */
  public double decimal(String key, double minimum, double maximum) {
    String accepted = "a decimal number from " + minimum + " to " + maximum;
    String value = required(key, accepted);
    try {
      double number = new BigDecimal(value).doubleValue();
      if (number >= minimum && number <= maximum) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new WrongSettingException(key, value, accepted);
    }
    throw new WrongSettingException(key, value, accepted);
  }

  /** A length of time from a minimum to a maximum: {@code 30s}, {@code 1m}, {@code PT1H30M}. */
  public Duration duration(String key, Duration minimum, Duration maximum) {
    String accepted = "a duration such as 30s, 1m or PT1H30M, from " + minimum + " to " + maximum;
    String value = required(key, accepted);
    try {
      String iso = value.toUpperCase(Locale.ROOT);
      Duration duration = Duration.parse(iso.startsWith("P") ? iso : "PT" + iso);
      if (duration.compareTo(minimum) >= 0 && duration.compareTo(maximum) <= 0) {
        return duration;
      }
    } catch (DateTimeException e) {
      throw new WrongSettingException(key, value, accepted);
    }
    throw new WrongSettingException(key, value, accepted);
  }

  /** A path in the file system, made absolute. */
  public Path path(String key) {
    return path(key, required(key, PATH));
  }

  /** What has to be at a path that may be missing, made absolute: a check, and it in words. */
  public Optional<Path> existing(String key, Predicate<Path> check, String what) {
    return text(key)
        .map(
            value -> {
              Path path = path(key, value);
              if (!check.test(path)) {
                throw new WrongSettingException(key, value, "the path of " + what + " that exists");
              }
              return path;
            });
  }

  /** An absolute http or https URL that may be missing, ending in a slash. */
  public Optional<String> baseUrl(String key) {
    return text(key)
        .map(
            value -> {
              if (!isWebAddress(value)) {
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
    try {
      URI address = URI.create(value);
      if (isWeb(address)) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new WrongSettingException(key, value, accepted);
    }
    throw new WrongSettingException(key, value, accepted);
  }

  /** Some of several words, each at most once, with commas between them; none when it is empty. */
  public List<String> someOf(String key, String... words) {
    String value = text(key).orElse("");
    List<String> some =
        Arrays.stream(value.split(",", -1))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    if (!List.of(words).containsAll(some)) {
      throw new WrongSettingException(
          key, value, "some of " + Arrays.toString(words) + " with commas between them");
    }
    return some;
  }

  /** One of an enumeration's constants, by its name in lower case. */
  public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
    E[] constants = type.getEnumConstants();
    String accepted = "one of " + Arrays.toString(constants).toLowerCase(Locale.ROOT);
    String value = required(key, accepted);
    return Arrays.stream(constants)
        .filter(constant -> constant.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new WrongSettingException(key, value, accepted));
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

  private static boolean isWebAddress(String value) {
    try {
      URI uri = URI.create(value);
      return isWeb(uri) && uri.getQuery() == null && uri.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isWeb(URI uri) {
    return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
        && uri.getHost() != null
        && uri.getPort() <= HIGHEST_PORT;
  }
}

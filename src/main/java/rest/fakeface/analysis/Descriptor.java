package rest.fakeface.analysis;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The description of a model by key, each value read in the form it must have. Whatever does not
 * fit is refused with the descriptor, the key, the value and the accepted form. For one of the
 * parts of a model, {@code gender.file} counts before {@code file}.
 */
final class Descriptor {

  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** What the parts of a model mostly have in common. */
  private static final Pattern SHARED = Pattern.compile("file|crop.*|input\\..*");

  private final Path directory;
  private final String name;
  private final String title;
  private final Properties values;
  private final String part;
  private final Set<String> known;

  Descriptor(Path directory, String name, String title, Properties values) {
    this(directory, name, title, values, "", new TreeSet<>());
  }

  private Descriptor(
      Path directory,
      String name,
      String title,
      Properties values,
      String part,
      Set<String> known) {
    this.directory = directory;
    this.name = name;
    this.title = title;
    this.values = values;
    this.part = part;
    this.known = known;
  }

  /** The description of a part of the model, {@code gender} or {@code age}. */
  Descriptor part(String of) {
    return new Descriptor(directory, name, title, values, of + ".", known);
  }

  String name() {
    return name;
  }

  /** The file of the network, by default of the descriptor's name, beside the descriptors. */
  Path file() {
    String file = text("file").orElse(name + ".onnx");
    if (!FILE.matcher(file).matches()) {
      throw wrong("file", "the name, without a path, of a file in " + directory);
    }
    return directory.resolve(file);
  }

  /** A text that may be missing; an empty one is. */
  Optional<String> text(String key) {
    return Optional.ofNullable(values.getProperty(key(key)))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  /** A whole number from a minimum to a maximum. */
  int wholeNumber(String key, int minimum, int maximum, @Nullable Integer otherwise) {
    double number = number(key, otherwise == null ? Double.NaN : otherwise);
    if (number >= minimum && number <= maximum && number == Math.rint(number)) {
      return (int) number;
    }
    throw wrong(key, "a whole number from " + minimum + " to " + maximum);
  }

  /** A number from 0 to 1. */
  float fraction(String key) {
    double number = number(key, Double.NaN);
    if (number >= 0 && number <= 1) {
      return (float) number;
    }
    throw wrong(key, "a number from 0 to 1");
  }

  /** A finite number. */
  double number(String key, double otherwise) {
    return text(key).isEmpty() ? otherwise : numbers(key, 1).get(0);
  }

  /** So many finite numbers, separated by commas. */
  List<Double> numbers(String key, int count) {
    List<Double> numbers = numbers(key);
    if (numbers.size() != count) {
      throw wrong(key, count == 1 ? "a number" : count + " numbers, separated by commas");
    }
    return numbers;
  }

  /** Finite numbers, separated by commas; none when the key is missing. */
  List<Double> numbers(String key) {
    try {
      List<Double> numbers =
          text(key).stream()
              .flatMap(text -> Arrays.stream(text.split(",", -1)))
              .map(Double::valueOf)
              .toList();
      if (numbers.stream().allMatch(Double::isFinite)) {
        return numbers;
      }
    } catch (NumberFormatException e) {
      throw wrong(key, "a number, or several, separated by commas");
    }
    throw wrong(key, "finite numbers");
  }

  /** One of an enumeration's constants, by its name with {@code -} for {@code _}. */
  <E extends Enum<E>> E oneOf(String key, Class<E> type, @Nullable E otherwise) {
    Optional<String> value = text(key);
    if (value.isEmpty() && otherwise != null) {
      return otherwise;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> written(constant).equalsIgnoreCase(value.orElse("")))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    key,
                    Arrays.stream(type.getEnumConstants())
                        .map(Descriptor::written)
                        .collect(Collectors.joining(" or "))));
  }

  /** Refuses another value than the one there may be. */
  void require(String key, String value) {
    if (!text(key).orElse("").equals(value)) {
      throw wrong(key, value);
    }
  }

  /** Refuses keys that nothing has asked for: most likely they are misspelt. */
  void refuseUnknown() {
    for (String key : new TreeSet<>(values.stringPropertyNames())) {
      if (!known.contains(key)) {
        throw unfit("unknown key " + key + "; accepted: " + String.join(", ", known));
      }
    }
  }

  /** The refusal of the value of a key. */
  UnfitModelException wrong(String key, String accepted) {
    return unfit(key(key) + "=" + text(key).orElse("") + "; accepted: " + accepted);
  }

  /** The refusal of the model. */
  UnfitModelException unfit(String why) {
    return unfit(why, null);
  }

  UnfitModelException unfit(String why, @Nullable Throwable cause) {
    return new UnfitModelException(title + ": " + why, cause);
  }

  private String key(String key) {
    known.add(key);
    known.add(part + key);
    boolean own = values.containsKey(part + key);
    boolean missing = !own && !values.containsKey(key);
    return own || (missing && !SHARED.matcher(key).matches()) ? part + key : key;
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

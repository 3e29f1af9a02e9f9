package rest.fakeface.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The description of a model by keys. An invalid value is recorded and replaced by a valid one;
 * {@link #finish} reports all of them at once. For the part gender, {@code gender.file} takes
 * precedence over {@code file}.
 */
final class Descriptor {

  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** The keys that the parts of a model usually share. */
  private static final Pattern SHARED = Pattern.compile("file|weights.*|crop.*|input\\..*");

  private final Path directory;
  private final String name;
  private final String title;
  private final Properties values;
  private final String part;
  private final DescriptorMistakes mistakes;

  Descriptor(Path directory, String name, String title, Properties values) {
    this(directory, name, title, values, "", new DescriptorMistakes());
  }

  private Descriptor(
      Path directory,
      String name,
      String title,
      Properties values,
      String part,
      DescriptorMistakes mistakes) {
    this.directory = directory;
    this.name = name;
    this.title = title;
    this.values = values;
    this.part = part;
    this.mistakes = mistakes;
  }

  /** The description of a part of the model, {@code gender} or {@code age}. */
  Descriptor part(String of) {
    return new Descriptor(directory, name, title, values, of + ".", mistakes);
  }

  String name() {
    return name;
  }

  /** The file of the network, beside the descriptors and by default named like this one. */
  Path file() {
    String file = text("file").orElse(name + ".onnx");
    if (!FILE.matcher(file).matches()) {
      refuse("file", "the name, without a path, of a file in fakeface.analysis.directory");
      return directory;
    }
    return directory.resolve(file);
  }

  /** The files that a key lists, beside the descriptors; empty if the key is missing. */
  List<Path> files(String key) {
    List<String> files = text(key).map(text -> List.of(text.split(" *, *", -1))).orElse(List.of());
    if (files.stream().allMatch(file -> FILE.matcher(file).matches())) {
      return files.stream().map(directory::resolve).toList();
    }
    refuse(key, "names, without a path, of files in fakeface.analysis.directory");
    return List.of();
  }

  /** An optional text; an empty one is treated as missing. */
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
    refuse(key, "a whole number from " + minimum + " to " + maximum);
    return minimum;
  }

  /** A number from 0 to 1. */
  float fraction(String key) {
    double number = number(key, Double.NaN);
    if (number >= 0 && number <= 1) {
      return (float) number;
    }
    refuse(key, "a number from 0 to 1");
    return 0;
  }

  /** A finite number, with a default. */
  double number(String key, double otherwise) {
    if (text(key).isEmpty()) {
      return otherwise;
    }
    List<Double> numbers = numbers(key);
    if (numbers.size() == 1) {
      return numbers.get(0);
    }
    refuse(key, "a number");
    return otherwise;
  }

  /** Finite numbers, separated by commas; empty if the key is missing. */
  List<Double> numbers(String key) {
    try {
      Stream<String> texts = text(key).stream().flatMap(text -> Stream.of(text.split(",", -1)));
      List<Double> numbers = texts.map(Double::valueOf).toList();
      if (numbers.stream().allMatch(Double::isFinite)) {
        return numbers;
      }
    } catch (NumberFormatException e) {
      refuse(key, "a number, or several, separated by commas");
    }
    refuse(key, "finite numbers");
    return List.of();
  }

  /** A constant of an enumeration, by its name with {@code -} in place of {@code _}. */
  <E extends Enum<E>> E oneOf(String key, Class<E> type, @Nullable E otherwise) {
    String value = text(key).orElse("");
    List<E> constants = List.of(type.getEnumConstants());
    for (E constant : constants) {
      if (written(constant).equalsIgnoreCase(value)) {
        return constant;
      }
    }
    if (value.isEmpty() && otherwise != null) {
      return otherwise;
    }
    refuse(key, constants.stream().map(Descriptor::written).collect(Collectors.joining(" or ")));
    mistakes.leaveUndecided();
    return constants.get(0);
  }

  /** Requires a value of a key; throws at once, because no other key is meaningful otherwise. */
  void require(String key, String value) {
    if (!text(key).orElse("").equals(value)) {
      throw wrong(key, value);
    }
  }

  /** Throws if there are invalid values, or keys that were not read. */
  void finish() {
    mistakes.addUnknown(values.stringPropertyNames());
    if (!mistakes.isEmpty()) {
      throw unfit(mistakes.inWords());
    }
  }

  /** Records that the value of a key is invalid. */
  void refuse(String key, String accepted) {
    mistakes.add(key(key), text(key).orElse(""), accepted);
  }

  /** An exception for the value of a key, for use after the descriptor has been read. */
  UnfitModelException wrong(String key, String accepted) {
    return unfit(key(key) + "=" + text(key).orElse("") + "; accepted: " + accepted);
  }

  /** An exception for the model. */
  UnfitModelException unfit(String why) {
    return unfit(why, null);
  }

  UnfitModelException unfit(String why, @Nullable Throwable cause) {
    return new UnfitModelException(title + ": " + why, cause);
  }

  private String key(String key) {
    mistakes.expect(key);
    mistakes.expect(part + key);
    boolean own = values.containsKey(part + key);
    boolean missing = !own && !values.containsKey(key);
    return own || (missing && !SHARED.matcher(key).matches()) ? part + key : key;
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

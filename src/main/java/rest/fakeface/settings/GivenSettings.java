package rest.fakeface.settings;

import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The settings given by the operator, without secrets. */
public final class GivenSettings {

  private static final Pattern SECRET = Pattern.compile("password|secret|token|hash|credential");

  private GivenSettings() {}

  /** The settings that differ from the defaults, in one line. */
  public static String inWords(Function<String, Optional<String>> values) {
    Properties defaults = DefaultSettings.read();
    String given =
        new TreeSet<>(defaults.stringPropertyNames())
            .stream()
                .flatMap(key -> inWords(key, defaults.getProperty(key), values.apply(key)).stream())
                .collect(Collectors.joining(", "));
    return given.isEmpty() ? "default settings" : given;
  }

  private static Optional<String> inWords(String key, String usual, Optional<String> value) {
    return value
        .map(String::strip)
        .filter(text -> !text.isEmpty() && !text.equals(usual.strip()))
        .map(text -> key + "=" + (SECRET.matcher(key).find() ? "…" : withoutSecrets(text)));
  }

  /** A value without the user and the options of an address, which may contain a password. */
  private static String withoutSecrets(String value) {
    return value.replaceFirst("[?;].*", "").replaceAll("//[^/,]*@", "//");
  }
}

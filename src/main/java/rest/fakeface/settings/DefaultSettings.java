package rest.fakeface.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** All settings with their defaults, from the application's own file. */
final class DefaultSettings {

  private static final String FILE = "/META-INF/microprofile-config.properties";

  private DefaultSettings() {}

  static Properties read() {
    Properties defaults = new Properties();
    try (InputStream file = DefaultSettings.class.getResourceAsStream(FILE)) {
      defaults.load(file);
      return defaults;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

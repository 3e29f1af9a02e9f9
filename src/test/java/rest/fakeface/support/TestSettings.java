package rest.fakeface.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import rest.fakeface.harvest.HarvestSettings;
import rest.fakeface.settings.Settings;

/** The default settings with some changes. */
public final class TestSettings {

  private TestSettings() {}

  /** The settings of the harvest, changed by alternating keys and values. */
  public static HarvestSettings harvest(String... changed) {
    return new HarvestSettings(of(changed));
  }

  /** All settings, changed by alternating keys and values. */
  public static Settings of(String... changed) {
    Properties values = new Properties();
    try (InputStream defaults =
        Settings.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      values.load(defaults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < changed.length; i += 2) {
      values.setProperty(changed[i], changed[i + 1]);
    }
    return new Settings(key -> Optional.ofNullable(values.getProperty(key)));
  }
}

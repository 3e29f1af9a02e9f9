package rest.fakeface.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import rest.fakeface.log.Log;

/**
 * Checks all settings before anything else starts: invalid ones are logged, one line each, and
 * refuse the start; unknown ones, which may be misspelled, are logged.
 */
@ApplicationScoped
public class SettingsCheck {

  private static final Logger LOG = Log.of(SettingsCheck.class);

  @Inject @Any Instance<PackageSettings> all;
  @Inject Config config;

  /**
   * Checks all settings.
   *
   * @throws WrongSettingException for the first invalid setting; the others are suppressed in it
   */
  public void check() {
    UnknownSettings.among(StreamSupport.stream(config.getPropertyNames().spliterator(), false))
        .forEach(name -> LOG.log(Level.WARNING, "Unknown setting {0} is ignored", name));
    List<RuntimeException> wrong = new ArrayList<>();
    for (Instance.Handle<PackageSettings> settings : all.handles()) {
      try {
        settings.get();
      } catch (RuntimeException e) {
        wrong.add(e);
      }
    }
    if (!wrong.isEmpty()) {
      RuntimeException first = wrong.remove(0);
      wrong.forEach(first::addSuppressed);
      throw first;
    }
  }
}

package rest.fakeface.settings;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * The check of all settings before anything else starts: wrong ones are logged, a line each, and
 * refuse the start; unknown ones, which may be misspelt, are logged.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SettingsCheck {

  private static final Logger LOG = System.getLogger(SettingsCheck.class.getName());

  @Inject @Any Instance<PackageSettings> all;
  @Inject Config config;

  @PostConstruct
  void check() {
    UnknownSettings.among(StreamSupport.stream(config.getPropertyNames().spliterator(), false))
        .forEach(name -> LOG.log(Level.WARNING, "Unknown setting {0} counts for nothing", name));
    List<RuntimeException> wrong = new ArrayList<>();
    for (Instance.Handle<PackageSettings> settings : all.handles()) {
      try {
        settings.get();
      } catch (RuntimeException e) {
        wrong.add(e);
        LOG.log(Level.ERROR, "Start refused: {0}", inWords(e));
      }
    }
    if (!wrong.isEmpty()) {
      throw wrong.get(0);
    }
  }

  private static String inWords(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof WrongSettingException)) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}

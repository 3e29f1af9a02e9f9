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
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import rest.fakeface.log.Log;

/**
 * The check of all settings before anything else starts: wrong ones are logged, a line each, and
 * refuse the start; unknown ones, which may be misspelt, are logged.
 */
@Singleton
@Startup
@Interceptors(RefusedStart.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SettingsCheck {

  private static final Logger LOG = Log.of(SettingsCheck.class);

  @Inject @Any Instance<PackageSettings> all;
  @Inject Config config;

  @PostConstruct
  void check() {
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

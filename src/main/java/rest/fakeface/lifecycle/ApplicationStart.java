package rest.fakeface.lifecycle;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.catalog.database.SchemaMigration;
import rest.fakeface.harvest.HarvestRunner;
import rest.fakeface.image.ImageStore;
import rest.fakeface.log.Log;
import rest.fakeface.refresh.AgeFloor;
import rest.fakeface.selection.ClockReader;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.settings.RefusedStart;
import rest.fakeface.settings.SettingsCheck;

/** Starts the application up to its first snapshot. Any failure refuses the start. */
@Singleton
@Startup
@Interceptors(RefusedStart.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApplicationStart {

  private static final Logger LOG = Log.of(ApplicationStart.class);

  @Inject SettingsCheck settings;
  @Inject ImageStore images;
  @Inject SchemaMigration schema;
  @Inject HarvestRunner harvests;
  @Inject ClockReader clock;
  @Inject Jobs jobs;
  @Inject FaceSelector selector;
  @Inject AgeFloor floor;

  @PostConstruct
  void start() {
    settings.check();
    images.check();
    schema.run();
    harvests.checkModels();
    clock.start();
    jobs.runFirst();
    LOG.log(Level.INFO, "{0} faces in the catalog", "" + selector.snapshot().size());
    if (floor.years() > 0) {
      LOG.log(
          Level.INFO,
          "{0} faces younger than {1} are not chosen ({2})",
          "" + selector.hidden(floor.below()),
          floor.years(),
          AgeFloor.KEY);
    }
  }
}

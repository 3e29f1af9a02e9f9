package rest.fakeface.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import rest.fakeface.log.Log;
import rest.fakeface.settings.RefusedStart;

/** The first thing that happens at start-up: the database's schema is made what it has to be. */
@Singleton
@Startup
@DependsOn("SettingsCheck")
@Interceptors(RefusedStart.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchemaMigration {

  private static final Logger LOG = Log.of(SchemaMigration.class);

  @Resource(lookup = CatalogDataSource.NAME)
  DataSource database;

  @Inject CatalogSettings settings;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void start() {
    WaitLimit.MIGRATION.run(this::migrate);
  }

  private void migrate() {
    LOG.log(Level.INFO, "Catalog at {0}, schema: {1}", settings.address(), settings.schema());
    Schema schema = new Schema(CatalogDataSource.ofServer(settings).orElse(database));
    try {
      switch (settings.schema()) {
        case UPDATE -> schema.update();
        case VALIDATE -> schema.validate();
        case NONE -> {}
      }
    } catch (Exception e) {
      throw new IllegalStateException("The catalog's schema is not as it must be: " + e, e);
    }
  }
}

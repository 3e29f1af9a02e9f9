package rest.fakeface.catalog.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import rest.fakeface.log.Log;

/** Brings the database's schema up to date. */
@ApplicationScoped
public class SchemaMigration {

  private static final Logger LOG = Log.of(SchemaMigration.class);

  @Resource(lookup = CatalogDataSource.NAME)
  DataSource database;

  @Inject DatabaseSettings settings;

  /** Waits for the database and migrates or validates its schema, without a transaction. */
  public void run() {
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
      throw new IllegalStateException("The schema of the catalog is not as expected: " + e, e);
    }
  }
}

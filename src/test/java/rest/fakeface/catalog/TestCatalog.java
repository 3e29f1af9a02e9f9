package rest.fakeface.catalog;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;
import rest.fakeface.catalog.database.CatalogDataSource;
import rest.fakeface.catalog.database.DatabaseSettings;
import rest.fakeface.catalog.database.Schema;
import rest.fakeface.settings.Settings;
import rest.fakeface.support.DatabaseKind;
import rest.fakeface.support.TestPaths;

/** The catalog's own classes over a new database, without a server around them. */
@SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
public final class TestCatalog implements AutoCloseable {

  private final DataSource database;
  private final EntityManagerFactory entities;

  public TestCatalog(DatabaseKind kind) throws Exception {
    database = newDatabase(kind);
    new Schema(database).update();
    entities = entities(database, "none");
  }

  /** A data source of a new empty database, made from settings as the application does. */
  public static DataSource newDatabase(DatabaseKind kind) {
    Path data = TestPaths.workDirectory("catalog");
    Map<String, String> settings = new HashMap<>(kind.newDatabase(data));
    settings.put("fakeface.db.wait", Duration.ZERO.toString());
    settings.put("fakeface.schema", "update");
    return new CatalogDataSource(
        new DatabaseSettings(new Settings(key -> Optional.ofNullable(settings.get(key)))));
  }

  /** Hibernate over a data source; the action is what it does with the schema. */
  public static EntityManagerFactory entities(DataSource database, String schemaAction) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
    properties.put("jakarta.persistence.jtaDataSource", database);
    properties.put("hibernate.transaction.coordinator_class", "jdbc");
    properties.put("hibernate.hbm2ddl.auto", schemaAction);
    properties.put("hibernate.connection.provider_class", new DatasourceConnectionProviderImpl());
    return Persistence.createEntityManagerFactory("fakeface", properties);
  }

  public DataSource database() {
    return database;
  }

  /** What the repository does in one transaction, which is rolled back when it fails. */
  <T> T call(Function<Catalog, T> work) {
    return inTransaction(
        manager -> {
          FaceRepository repository = new FaceRepository();
          repository.entities = manager;
          return work.apply(repository);
        });
  }

  /** The repository as a server hands it out: each call is one transaction. */
  public Catalog transactions() {
    return new TransactedCatalog(this);
  }

  /** The takedowns as a server hands them out: each is one transaction. */
  public Takedowns takedowns() {
    return takedown ->
        inTransaction(
            manager -> {
              TakedownRepository repository = new TakedownRepository();
              repository.entities = manager;
              return repository.record(takedown);
            });
  }

  /** What the lease's repository does in one transaction, by the settings of some database. */
  <T> T callLease(DatabaseSettings settings, Function<Lease, T> work) {
    return inTransaction(
        manager -> {
          LeaseRepository repository = new LeaseRepository();
          repository.entities = manager;
          repository.settings = settings;
          return work.apply(repository);
        });
  }

  /** What is done with Hibernate in one transaction, which is rolled back when it fails. */
  <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager manager = entities.createEntityManager()) {
      manager.getTransaction().begin();
      try {
        T result = work.apply(manager);
        manager.getTransaction().commit();
        return result;
      } finally {
        if (manager.getTransaction().isActive()) {
          manager.getTransaction().rollback();
        }
      }
    }
  }

  @Override
  public void close() {
    entities.close();
  }
}

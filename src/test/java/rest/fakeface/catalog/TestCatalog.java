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

/** The catalog's classes with a new database, without a server. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
public final class TestCatalog implements AutoCloseable {

  private final DataSource database;
  private final EntityManagerFactory entities;

  public TestCatalog(DatabaseKind kind) throws Exception {
    database = newDatabase(kind);
    new Schema(database).update();
    entities = entities(database, "none");
  }

  /** Creates an empty database and opens its data source like the application. */
  public static DataSource newDatabase(DatabaseKind kind) {
    Path data = TestPaths.workDirectory("catalog");
    Map<String, String> settings = new HashMap<>(kind.newDatabase(data));
    settings.put("fakeface.db.wait", Duration.ZERO.toString());
    settings.put("fakeface.schema", "update");
    return new CatalogDataSource(
        new DatabaseSettings(new Settings(key -> Optional.ofNullable(settings.get(key)))));
  }

  /** Opens Hibernate with a data source and an action on the schema. */
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

  /** Calls the repository in a transaction, which is rolled back on failure. */
  <T> T call(Function<Catalog, T> work) {
    return inTransaction(
        manager -> {
          FaceRepository repository = new FaceRepository();
          repository.entities = manager;
          return work.apply(repository);
        });
  }

  /** The repository as injected by a server: each call is a transaction. */
  public Catalog transactions() {
    return new TransactedCatalog(this);
  }

  /** The takedowns as injected by a server: each call is a transaction. */
  public Takedowns takedowns() {
    return takedown ->
        inTransaction(
            manager -> {
              TakedownRepository repository = new TakedownRepository();
              repository.entities = manager;
              return repository.record(takedown);
            });
  }

  /** Calls the repository of the lease in a transaction, with the settings of a database. */
  <T> T callLease(DatabaseSettings settings, Function<Lease, T> work) {
    return inTransaction(
        manager -> {
          LeaseRepository repository = new LeaseRepository();
          repository.entities = manager;
          repository.settings = settings;
          return work.apply(repository);
        });
  }

  /** Uses Hibernate in a transaction, which is rolled back on failure. */
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

package rest.fakeface.catalog.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The schema of the catalog's database, defined by the changelogs in {@code liquibase/}. */
public final class Schema {

  private static final String CHANGELOG = "liquibase/changelog.xml";

  /** How long to wait for a DBA's Liquibase. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final DataSource database;

  private final Duration patience;

  public Schema(DataSource database) {
    this(database, PATIENCE);
  }

  /**
   * The schema of a database.
   *
   * @param patience how long to wait for a DBA's Liquibase
   */
  public Schema(DataSource database, Duration patience) {
    this.database = database;
    this.patience = patience;
  }

  /**
   * Brings the database up to date. If several nodes start at once, one does so and the others
   * wait.
   */
  public void update() throws Exception {
    LeftoverLock.markOurs();
    try (MigrationLock lock = MigrationLock.take(database)) {
      boolean embedded = lock.isEmbedded();
      if (lock.isKeptByMySql()) {
        ChangeLogTable.create(database);
      }
      run(
          liquibase -> {
            new LeftoverLock(liquibase, embedded, patience).clear();
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            liquibase.update(new Contexts());
          });
    }
  }

  /**
   * Checks that the database is up to date.
   *
   * @throws IllegalStateException if change sets are missing, with their names
   */
  void validate() throws Exception {
    run(
        liquibase -> {
          List<String> missing =
              liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                  .map(ChangeSet::getId)
                  .toList();
          if (!missing.isEmpty()) {
            throw new IllegalStateException(
                "The database's schema lacks the change sets "
                    + missing
                    + ": run Liquibase, or start with fakeface.schema=update");
          }
        });
  }

  private void run(Work work) throws Exception {
    // Otherwise Liquibase would send usage data and print to the standard output.
    Map<String, Object> scope =
        Map.of(
            "liquibase.analytics.enabled",
            false,
            Scope.Attr.ui.name(),
            new LoggerUIService(),
            Scope.Attr.classLoader.name(),
            Schema.class.getClassLoader());
    Scope.child(scope, () -> work(work));
  }

  // Closing could be interrupted in theory, but nothing interrupts a start.
  @SuppressWarnings("try")
  private void work(Work work) throws SQLException, LiquibaseException {
    try (Connection connection = database.getConnection();
        ClassLoaderResourceAccessor files =
            new ClassLoaderResourceAccessor(Schema.class.getClassLoader());
        Liquibase liquibase = new Liquibase(CHANGELOG, files, new JdbcConnection(connection))) {
      work.on(liquibase);
    } catch (LiquibaseException | SQLException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new LiquibaseException(e);
    }
  }

  /** Something done with Liquibase. */
  @FunctionalInterface
  private interface Work {
    void on(Liquibase liquibase) throws LiquibaseException, InterruptedException;
  }
}

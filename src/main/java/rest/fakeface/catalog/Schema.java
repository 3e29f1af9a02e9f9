package rest.fakeface.catalog;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
import rest.fakeface.log.Log;

/** The schema of the catalog's database, as the changelogs in {@code liquibase/} say it. */
final class Schema {

  private static final Logger LOG = Log.of(Schema.class);

  private static final String CHANGELOG = "liquibase/changelog.xml";

  private static final int TRIES = 3;

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private final DataSource database;

  Schema(DataSource database) {
    this.database = database;
  }

  /**
   * Brings the database up to date. It is tried again when it fails: Liquibase makes its own tables
   * before it locks them, so that of nodes that start at once on an empty database all but one
   * fail; the pause leaves that one the time to make them.
   */
  void update() throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        run(Schema::update);
        return;
      } catch (LiquibaseException e) {
        if (tries == TRIES) {
          throw e;
        }
        LOG.log(Level.WARNING, "Updating the schema failed, is tried again: {0}", e.getMessage());
        Thread.sleep(BETWEEN_TRIES.toMillis());
      }
    }
  }

  private static void update(Liquibase liquibase) throws LiquibaseException {
    liquibase.setShowSummary(UpdateSummaryEnum.OFF);
    liquibase.update(new Contexts());
  }

  /**
   * Checks that the database is up to date.
   *
   * @throws IllegalStateException naming the change sets that it lacks
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
    // Liquibase would else report its use to its maker and print to standard output.
    Map<String, Object> scope =
        Map.of(
            "liquibase.analytics.enabled",
            false,
            // Another node's update takes no ten seconds, which would be its own pause.
            "liquibase.changelogLockPollRate",
            1L,
            Scope.Attr.ui.name(),
            new LoggerUIService(),
            Scope.Attr.classLoader.name(),
            Schema.class.getClassLoader());
    Scope.child(scope, () -> work(work));
  }

  // What is closed here may in theory be interrupted; nothing interrupts a start.
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
    void on(Liquibase liquibase) throws LiquibaseException;
  }
}

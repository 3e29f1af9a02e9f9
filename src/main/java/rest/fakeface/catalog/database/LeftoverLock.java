package rest.fakeface.catalog.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import liquibase.Liquibase;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.DatabaseChangeLogLock;
import rest.fakeface.log.Log;

/**
 * Liquibase's own lock: a row that a killed process leaves behind. Under the {@link MigrationLock},
 * a row with this application's mark is such a leftover. Any other row may belong to a DBA's
 * running Liquibase and is waited for.
 */
final class LeftoverLock {

  private static final Logger LOG = Log.of(LeftoverLock.class);

  private static final String MARK = "fakeface";

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Liquibase liquibase;
  private final boolean embedded;
  private final Duration patience;

  /**
   * The lock in a database.
   *
   * @param embedded whether only this process can open the database
   * @param patience how long to wait for the lock of another process
   */
  LeftoverLock(Liquibase liquibase, boolean embedded, Duration patience) {
    this.liquibase = liquibase;
    this.embedded = embedded;
    this.patience = patience;
  }

  /** Makes Liquibase mark the locks of this process; must be called before the first one. */
  static void markOurs() {
    System.setProperty("liquibase.hostDescription", MARK);
  }

  /**
   * Releases the lock if it is a leftover, otherwise waits for its release.
   *
   * @throws IllegalStateException if it is not released in time
   */
  void clear() throws LiquibaseException, InterruptedException {
    Instant end = Instant.now().plus(patience);
    boolean said = false;
    for (Optional<DatabaseChangeLogLock> held = find(); held.isPresent(); held = find()) {
      DatabaseChangeLogLock lock = held.get();
      if (embedded || lock.getLockedBy().contains("#" + MARK)) {
        LOG.log(Level.WARNING, "{0}: its node ended; the lock is released", inWords(lock));
        liquibase.forceReleaseLocks();
        return;
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException(inWords(lock) + ". " + whatToDo());
      }
      if (!said) {
        LOG.log(
            Level.WARNING,
            "{0}; waiting up to {1} s. {2}",
            inWords(lock),
            "" + patience.toSeconds(),
            whatToDo());
        said = true;
      }
      // Polls, because the release is not signalled.
      Thread.sleep(BETWEEN_LOOKS.toMillis());
    }
  }

  private Optional<DatabaseChangeLogLock> find() throws LiquibaseException {
    return Stream.of(liquibase.listLocks()).findFirst();
  }

  private static String inWords(DatabaseChangeLogLock lock) {
    return "Liquibase's lock is held by "
        + lock.getLockedBy()
        + " since "
        + lock.getLockGranted().toInstant();
  }

  private static String whatToDo() {
    return "If nothing changes the schema there, release it: liquibase release-locks, or delete the"
        + " row of DATABASECHANGELOGLOCK";
  }
}

package rest.fakeface.catalog.database;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.cert.CertificateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.log.Log;

/** Waits at the start for a database that is not up yet, until the first connection. */
final class StartupRetry {

  private static final Logger LOG = Log.of(StartupRetry.class);

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  /** The driver's message if it may not request the key that encrypts passwords. */
  private static final String NO_KEY = "Public Key Retrieval is not allowed";

  /** The beginnings of the driver's messages about addresses that it can never use. */
  private static final List<String> USELESS =
      List.of("No suitable driver", "SSL Connection required", "Cannot load connection class");

  /** The states of a wrong password, of a missing right or schema, and of a wrong option. */
  private static final List<String> FINAL_STATES = List.of("28", "42", "S1009");

  /** MySQL's errors that have no state: host not allowed, password expired, locked, TLS missing. */
  private static final Set<Integer> FINAL_ERRORS = Set.of(1130, 1862, 3118, 3159);

  private final DatabaseSettings settings;
  private volatile boolean reached;

  StartupRetry(DatabaseSettings settings) {
    this.settings = settings;
  }

  /** Opens a connection; the first one may have to wait. */
  Connection orNext(ConnectionSource source) throws SQLException {
    Instant end = Instant.now().plus(reached ? Duration.ZERO : settings.patience());
    while (true) {
      try {
        Connection connection = source.open();
        reached = true;
        return connection;
      } catch (SQLException e) {
        SQLException refusal = refusal(e);
        if (refusal != null) {
          throw refusal;
        }
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        LOG.log(Level.WARNING, "Waiting for {0}: {1}", settings.address(), e.getMessage());
        pause();
      }
    }
  }

  /**
   * A failure that does not go away by waiting, with advice: a wrong password or name, an address
   * that no driver can use, or an untrusted certificate; null if the database may just be late.
   */
  private static @Nullable SQLException refusal(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    String message = String.valueOf(e.getMessage());
    if (message.contains(NO_KEY)) {
      return advised(
          e, ": add allowPublicKeyRetrieval=true to fakeface.db.url, or let MySQL use TLS");
    }
    if (isBehind(CertificateException.class, e)) {
      return advised(e, ": see sslMode and trustCertificateKeyStoreUrl of fakeface.db.url");
    }
    boolean isFinal =
        FINAL_STATES.stream().anyMatch(state::startsWith)
            || USELESS.stream().anyMatch(message::startsWith)
            || FINAL_ERRORS.contains(e.getErrorCode());
    return isFinal ? e : null;
  }

  /** A failure with advice, which replaces its cause, because operators see the last cause. */
  private static SQLException advised(SQLException e, String advice) {
    SQLException advised = new SQLException(e.getMessage() + advice, e.getSQLState());
    advised.addSuppressed(e);
    return advised;
  }

  private static boolean isBehind(Class<? extends Throwable> kind, Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(kind::isInstance);
  }

  /**
   * Pauses between attempts, because a refused connection fails at once and the attempts would
   * otherwise occupy a processor.
   */
  private static void pause() throws SQLException {
    try {
      Thread.sleep(BETWEEN_TRIES.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for the database", e);
    }
  }
}

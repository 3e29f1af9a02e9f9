package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.Pause;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/**
 * After a long time of mixed load, a server uses no more resources than after a short one. No
 * request fails, and the log stays small.
 */
@Order(ServerOrder.LOADED)
class MixedLoadIT {

  private static final Duration WARM_UP = Duration.ofSeconds(ProofLength.of(12, 120));

  private static final Duration LENGTH = Duration.ofSeconds(ProofLength.of(28, 1_680));

  private static final double MOST_MORE_HEAP = 24;
  private static final int MOST_MORE_THREADS = 20;
  private static final int MOST_MORE_FILES = 50;

  /**
   * The maximum size of the log per change of the catalog; requests and refreshes are not logged.
   */
  private static final int MOST_BYTES_PER_CHANGE = 1_500;

  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void loadLeavesNothingBehind(ServerKind kind) {
    LoadedServer loaded = LoadedServer.of(kind);
    RunningServer server = loaded.server();
    CatalogChanges changes = new CatalogChanges(server.http(), loaded.directory());
    try (PublicLoad load = new PublicLoad(server.http(), loaded.faces().subList(0, 19))) {
      change(changes, WARM_UP);
      Footprint first = Footprint.of(server);
      int logged = server.log().length();
      int changed = changes.count();

      change(changes, LENGTH);
      Footprint last = Footprint.of(server);
      logged = server.log().length() - logged;
      changed = changes.count() - changed;

      report(kind, load, first, last, changed, logged);
      assertThat(load.failures()).isEmpty();
      assertThat(last.heap()).isLessThan(first.heap() + MOST_MORE_HEAP);
      assertThat(last.threads()).isLessThan(first.threads() + MOST_MORE_THREADS);
      assertThat(last.files()).isLessThan(first.files() + MOST_MORE_FILES);
      assertThat(logged).isLessThan(changed * MOST_BYTES_PER_CHANGE);
    }
  }

  /** Changes the catalog for a time. */
  private static void change(CatalogChanges changes, Duration time) {
    Instant end = Instant.now().plus(time);
    for (int second = 0; Instant.now().isBefore(end); second++) {
      changes.bringFile();
      if (second % 3 == 0) {
        changes.uploadAndTakeDown();
      }
      for (int i = 0; i < 5; i++) {
        Pause.shortly();
      }
    }
  }

  private static void report(
      ServerKind kind, PublicLoad load, Footprint first, Footprint last, int changed, int logged) {
    System.out.printf(
        Locale.ROOT,
        "Mixed load on %s for %d s: %d requests, %d failed, p50 %.1f ms, p99 %.1f ms, max %.0f ms;"
            + " first %s; last %s; %d changes, %d bytes of log%n",
        kind,
        WARM_UP.plus(LENGTH).toSeconds(),
        load.count(),
        load.failures().size(),
        load.millis(500),
        load.millis(990),
        load.millis(1_000),
        first,
        last,
        changed,
        logged);
  }
}

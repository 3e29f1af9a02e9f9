package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.catalog.database.DatabaseSettings;
import rest.fakeface.catalog.database.SchemaMode;
import rest.fakeface.support.DatabaseKind;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
@Timeout(60)
class LeaseRepositoryIT {

  private static final String FIRST = UUID.randomUUID().toString();
  private static final String SECOND = UUID.randomUUID().toString();
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofSeconds(1);

  private static final DatabaseSettings SHARED = settings("jdbc:mysql://db.example/fakeface");
  private static final DatabaseSettings EMBEDDED = settings("jdbc:h2:file:/data/catalog");

  private final TestCatalog catalog;

  LeaseRepositoryIT(DatabaseKind kind) throws Exception {
    catalog = new TestCatalog(kind);
  }

  @AfterEach
  void close() {
    catalog.close();
  }

  @Test
  void firstOneTakesTheLeaseAndTheSecondDoesNot() {
    assertThat(take(FIRST, LONG)).isTrue();
    assertThat(take(SECOND, LONG)).isFalse();
    assertThat(take(SECOND, LONG)).isFalse();
  }

  @Test
  void holderKeepsTheLeaseAsOftenAsItTakesIt() {
    take(FIRST, LONG);

    assertThat(take(FIRST, LONG)).isTrue();
    assertThat(take(FIRST, LONG)).isTrue();
    assertThat(take(SECOND, LONG)).isFalse();
  }

  @Test
  void leaseLastsAsLongAsItWasTakenForByTheClockOfTheDatabase() throws SQLException {
    take(FIRST, Duration.ofSeconds(90));

    assertThat(
            query(
                "select timestampdiff(second, current_timestamp(6), held_until)"
                    + " from harvest_lease"))
        .isBetween(60L, 90L);
  }

  @Test
  void leaseThatIsNotKeptIsTakenByAnotherWhenItsTimeIsOver() throws Exception {
    long begun = System.nanoTime();
    take(FIRST, SHORT);

    awaitTaking(SECOND);

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(SHORT.dividedBy(2));
  }

  @Test
  void holderThatIsLateKeepsALeaseThatNobodyTook() {
    take(FIRST, Duration.ofNanos(1_000));

    assertThat(take(FIRST, LONG)).isTrue();
    assertThat(take(SECOND, LONG)).isFalse();
  }

  @Test
  void holderThatIsLateCanNeitherKeepNorEndTheLeaseOfTheNextOne() throws Exception {
    take(FIRST, Duration.ofNanos(1_000));
    awaitTaking(SECOND);

    assertThat(take(FIRST, LONG)).isFalse();
    release(FIRST);

    assertThat(take(FIRST, LONG)).isFalse();
    assertThat(take(SECOND, LONG)).isTrue();
  }

  @Test
  void leaseThatIsGivenUpIsTakenAtOnce() {
    take(FIRST, LONG);

    release(FIRST);

    assertThat(take(SECOND, LONG)).isTrue();
    assertThat(take(FIRST, LONG)).isFalse();
  }

  @Test
  void leaseThatNobodyHasCanBeGivenUpWithoutHarm() {
    release(FIRST);

    assertThat(take(SECOND, LONG)).isTrue();
  }

  @Test
  void ofManyAtOnceExactlyOneTakesTheLease() throws Exception {
    int nodes = 8;
    CyclicBarrier start = new CyclicBarrier(nodes);
    ExecutorService threads = Executors.newFixedThreadPool(nodes);
    List<Callable<Boolean>> takers =
        IntStream.range(0, nodes)
            .<Callable<Boolean>>mapToObj(
                node ->
                    () -> {
                      start.await();
                      return take("node " + node, LONG);
                    })
            .toList();

    List<Future<Boolean>> taken = threads.invokeAll(takers);

    threads.shutdown();
    int winners = 0;
    for (Future<Boolean> one : taken) {
      winners += one.get() ? 1 : 0;
    }
    assertThat(winners).isEqualTo(1);
  }

  @Test
  void embeddedCatalogIsItsOnlyNodesOwn() throws SQLException {
    take(FIRST, LONG);

    boolean taken = catalog.callLease(EMBEDDED, lease -> lease.take(SECOND, LONG));

    assertThat(taken).isTrue();
    assertThat(query("select count(*) from harvest_lease where holder = '" + FIRST + "'"))
        .isEqualTo(1);
  }

  private void awaitTaking(String node) throws InterruptedException {
    while (!take(node, LONG)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private boolean take(String node, Duration time) {
    return catalog.callLease(SHARED, lease -> lease.take(node, time));
  }

  private void release(String node) {
    catalog.callLease(
        SHARED,
        lease -> {
          lease.release(node);
          return node;
        });
  }

  private long query(String sql) throws SQLException {
    try (Connection connection = catalog.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static DatabaseSettings settings(String url) {
    return new DatabaseSettings(null, url, null, null, Duration.ZERO, SchemaMode.NONE);
  }
}

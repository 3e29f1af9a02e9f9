package rest.fakeface.refresh;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import rest.fakeface.catalog.TestCatalog;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.support.DatabaseKind;

/**
 * Reads the catalog from a MySQL server: all of it, and changes since the last reading. The heap
 * has room for the snapshot and little else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@SuppressWarnings({"UnnecessaryAssignment", "NullAway.Init"}) // Sets injected fields.
public class CatalogLoadBenchmark {

  private static final int STEP = 500_000;
  private static final int CHANGED = 1_000;

  @Param("10000000")
  int faces;

  private final CatalogRefresh refresh = new CatalogRefresh();
  private TestCatalog catalog;
  private int added;
  private int removed;

  @Setup(Level.Trial)
  public void fill() throws Exception {
    catalog = new TestCatalog(DatabaseKind.MYSQL);
    refresh.catalog = catalog.transactions();
    refresh.selector = new FaceSelector();
    refresh.portraits = new PortraitSettings(PortraitUse.WHILE_EMPTY);
    refresh.floor = new AgeFloor(0);
    // Rows are read by the primary key; other indexes would only slow down filling.
    run("alter table face drop index uq_face_key, drop index ix_face_source");
    for (int from = 0; from < faces; from += STEP) {
      // Progress, because filling takes a minute.
      System.out.printf("# %,d of %,d faces%n", from, faces);
      add(Math.min(STEP, faces - from));
    }
  }

  /** Adds as many faces as it removes. */
  @Setup(Level.Iteration)
  public void change() throws SQLException {
    add(CHANGED);
    run(
        "update face set removed_at = utc_timestamp(6) where id between %d and %d"
            .formatted(removed + 1, removed + CHANGED));
    removed += CHANGED;
  }

  @TearDown(Level.Trial)
  public void close() {
    catalog.close();
  }

  @Benchmark
  public FaceSelector load() {
    CatalogRefresh first = new CatalogRefresh();
    first.catalog = refresh.catalog;
    first.selector = new FaceSelector();
    first.images = refresh.images;
    first.portraits = refresh.portraits;
    first.refresh();
    return first.selector;
  }

  /** Reads the changes since the previous iteration; the warm-up reads everything. */
  @Benchmark
  public FaceSelector refresh() {
    refresh.refresh();
    return refresh.selector;
  }

  private void add(int count) throws SQLException {
    run(
        "set session cte_max_recursion_depth = " + STEP,
        """
        insert into face (face_key, gender, age, source, date_added, last_served)
        with recursive k (n) as (select %d union all select n + 1 from k where n < %d)
        select unhex(sha1(n)), if(n %% 2, 'female', 'male'), crc32(n) %% 45 + crc32(n + 7) %% 45,
          if(n %% 3, 'import', 'drawn'), '2020-08-02 22:08:56.123456', utc_timestamp(6) from k
        """
            .formatted(added, added + count - 1));
    added += count;
  }

  private void run(String... commands) throws SQLException {
    try (Connection connection = catalog.database().getConnection();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }
}

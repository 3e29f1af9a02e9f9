package rest.fakeface.harvest;

import java.sql.Connection;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.TestCatalog;
import rest.fakeface.support.DatabaseKind;

/** The catalog for a benchmark, in a new database. */
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH fills the fields.
public class BenchmarkCatalog {

  @Param("H2")
  DatabaseKind database;

  Catalog catalog;
  private TestCatalog open;
  private Connection held;

  @Setup
  public void open() throws Exception {
    open = new TestCatalog(database);
    // Like a server's pool, because the embedded database closes with its last connection.
    held = open.database().getConnection();
    catalog = open.transactions();
  }

  @TearDown
  public void close() throws SQLException {
    held.close();
    open.close();
  }
}

package rest.fakeface.support;

import java.nio.file.Path;
import java.util.Map;

/** A database that the application must support. */
public enum DatabaseKind {
  /** The embedded database, in a file. */
  H2 {
    @Override
    public Map<String, String> newDatabase(Path data) {
      return Map.of("fakeface.data.directory", data.toString());
    }
  },

  /** A MySQL server. */
  MYSQL {
    @Override
    public Map<String, String> newDatabase(Path data) {
      return MySqlServer.shared().newDatabase(data);
    }
  };

  /**
   * Creates an empty database and returns its settings; images and everything else are in a
   * directory.
   */
  public abstract Map<String, String> newDatabase(Path data);
}

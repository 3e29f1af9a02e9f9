package rest.fakeface.support;

import java.nio.file.Path;
import java.util.Map;

/** A database that the catalog has to live in. */
public enum DatabaseKind {
  /** The embedded one, in a file. */
  H2 {
    @Override
    public Map<String, String> newDatabase(Path data) {
      return Map.of("fakeface.data.directory", data.toString());
    }
  },

  /** A real MySQL. */
  MYSQL {
    @Override
    public Map<String, String> newDatabase(Path data) {
      return MySqlServer.shared().newDatabase(data);
    }
  };

  /** The settings of a new empty database, with images and all else in a directory. */
  public abstract Map<String, String> newDatabase(Path data);
}

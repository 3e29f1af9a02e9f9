package rest.fakeface.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The directory in which a benchmark works, deleted after it. */
@State(Scope.Thread)
public class WorkDirectory {

  private final Path path = TestPaths.workDirectory("benchmark");

  /** A directory in it, made when it is not there. */
  public Path directory(String name) throws IOException {
    return Files.createDirectories(path.resolve(name));
  }

  /** Deletes a directory in it with all that it holds. */
  public void delete(String name) {
    Directories.delete(path.resolve(name));
  }

  @TearDown
  public void deleteAll() {
    Directories.delete(path);
  }
}

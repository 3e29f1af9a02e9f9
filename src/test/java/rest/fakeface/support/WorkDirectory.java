package rest.fakeface.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The working directory of a benchmark, which is deleted afterwards. */
@State(Scope.Thread)
public class WorkDirectory {

  private final Path path = TestPaths.workDirectory("benchmark");

  /** A subdirectory, created if it does not exist. */
  public Path directory(String name) throws IOException {
    return Files.createDirectories(path.resolve(name));
  }

  /** Deletes a subdirectory with its content. */
  public void delete(String name) {
    Directories.delete(path.resolve(name));
  }

  @TearDown
  public void deleteAll() {
    Directories.delete(path);
  }
}

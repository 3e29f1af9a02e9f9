package rest.fakeface.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes the files of tests and benchmarks, so that a complete run needs little disk space. */
final class Directories {

  private Directories() {}

  /** Deletes a directory with its content, if it exists. */
  static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try {
      List<Path> all;
      try (Stream<Path> files = Files.walk(directory)) {
        all = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path each : all) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

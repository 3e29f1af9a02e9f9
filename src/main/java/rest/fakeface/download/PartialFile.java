package rest.fakeface.download;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The downloaded part of a file, beside the path of the complete file.
 *
 * @param target the path of the complete file
 */
record PartialFile(Path target) {

  Path path() {
    return target.resolveSibling("." + target.getFileName() + ".part");
  }

  /** The number of downloaded bytes. */
  long size() throws IOException {
    return Files.isRegularFile(path()) ? Files.size(path()) : 0;
  }

  /** A channel that overwrites from the beginning. */
  FileChannel begin() throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    return FileChannel.open(path(), CREATE, WRITE, TRUNCATE_EXISTING);
  }

  /** A channel that appends. */
  FileChannel resume() throws IOException {
    return FileChannel.open(path(), WRITE, APPEND);
  }

  void delete() throws IOException {
    Files.deleteIfExists(path());
  }

  /** Moves it atomically to the path of the complete file. */
  void moveToTarget() throws IOException {
    try (FileChannel file = FileChannel.open(path(), WRITE)) {
      // Synced before the move: a power failure must not leave an incomplete file under the final
      // name.
      file.force(true);
    }
    Files.move(path(), target, ATOMIC_MOVE);
  }
}

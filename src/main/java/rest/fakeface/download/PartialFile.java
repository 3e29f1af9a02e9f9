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
 * What has come of a file so far, beside the place of the whole.
 *
 * @param target the place of the whole
 */
record PartialFile(Path target) {

  Path path() {
    return target.resolveSibling("." + target.getFileName() + ".part");
  }

  /** How many bytes have come. */
  long size() throws IOException {
    return Files.isRegularFile(path()) ? Files.size(path()) : 0;
  }

  /** A channel that writes from the beginning, what was there being gone. */
  FileChannel begin() throws IOException {
    Files.createDirectories(target.toAbsolutePath().getParent());
    return FileChannel.open(path(), CREATE, WRITE, TRUNCATE_EXISTING);
  }

  /** A channel that writes where the last one ended. */
  FileChannel resume() throws IOException {
    return FileChannel.open(path(), WRITE, APPEND);
  }

  void delete() throws IOException {
    Files.deleteIfExists(path());
  }

  /** Puts it in the place of the whole; what was there is seen until then. */
  void moveToTarget() throws IOException {
    try (FileChannel file = FileChannel.open(path(), WRITE)) {
      // On the disk before its name is: a power cut must not leave a whole file's name on less.
      file.force(true);
    }
    Files.move(path(), target, ATOMIC_MOVE);
  }
}

package rest.fakeface.image;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Hidden temporary files beside those of images. A crash may leave some behind. */
final class TemporaryFile {

  private static final String PREFIX = ".";
  private static final String SUFFIX = ".part";

  private TemporaryFile() {}

  /** A new temporary file beside a file. */
  static Path beside(Path file) {
    return file.resolveSibling(PREFIX + file.getFileName() + "." + UUID.randomUUID() + SUFFIX);
  }

  static boolean is(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  /**
   * Writes a file atomically.
   *
   * @param durable whether it must be synced to the disk before this method returns
   */
  static void replace(Path target, byte[] bytes, boolean durable) throws IOException {
    Files.createDirectories(target.getParent());
    Path temporary = beside(target);
    try {
      try (FileChannel file = FileChannel.open(temporary, CREATE_NEW, WRITE)) {
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
          file.write(rest);
        }
        if (durable) {
          file.force(true);
        }
      }
      Files.move(temporary, target, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}

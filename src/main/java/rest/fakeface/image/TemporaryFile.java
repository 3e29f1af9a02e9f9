package rest.fakeface.image;

import java.nio.file.Path;
import java.util.UUID;

/** Files beside those of images that are not to be seen, and are left behind by a crash. */
final class TemporaryFile {

  private static final String PREFIX = ".";
  private static final String SUFFIX = ".part";

  private TemporaryFile() {}

  /** A new one beside a file. */
  static Path beside(Path file) {
    return file.resolveSibling(PREFIX + file.getFileName() + "." + UUID.randomUUID() + SUFFIX);
  }

  static boolean is(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }
}

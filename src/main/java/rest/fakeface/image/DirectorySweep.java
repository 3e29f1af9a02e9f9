package rest.fakeface.image;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import rest.fakeface.face.FaceName;

/**
 * Goes through the directory of images, subdirectory by subdirectory, so that millions of files
 * take the memory of some hundred.
 */
final class DirectorySweep {

  /** The number of faces that are passed on at once. */
  private static final int BATCH = 500;

  private final Instant before;
  private final Consumer<List<FaceName>> faces;
  private final Set<FaceName> batch = new LinkedHashSet<>();
  private int leftovers;

  DirectorySweep(Instant before, Consumer<List<FaceName>> faces) {
    this.before = before;
    this.faces = faces;
  }

  /** Goes through a directory; returns the number of deleted leftovers. */
  int through(Path root) throws IOException {
    for (Path first : entries(root)) {
      for (Path second : entries(first)) {
        for (Path file : entries(second)) {
          look(file);
        }
        // Checked per subdirectory, because both files of a face are in the same one.
        if (batch.size() >= BATCH) {
          handOut();
        }
      }
    }
    handOut();
    return leftovers;
  }

  private void look(Path file) throws IOException {
    if (!isOlder(file, before)) {
      return;
    }
    if (TemporaryFile.is(file)) {
      leftovers += Files.deleteIfExists(file) ? 1 : 0;
    } else {
      ImageName.parse(file.getFileName().toString()).map(ImageName::face).ifPresent(batch::add);
    }
  }

  private void handOut() {
    if (!batch.isEmpty()) {
      faces.accept(List.copyOf(batch));
      batch.clear();
    }
  }

  /** Whether a file exists and was written before a time. */
  static boolean isOlder(Path file, Instant time) throws IOException {
    try {
      BasicFileAttributes now =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return now.isRegularFile() && now.lastModifiedTime().toInstant().isBefore(time);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  static List<Path> entries(Path directory) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(directory)) {
      all.forEach(entries::add);
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
    return entries;
  }
}

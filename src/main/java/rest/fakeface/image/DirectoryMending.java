package rest.fakeface.image;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rest.fakeface.face.FaceName;

/**
 * Converts the images in the directory, once for all nodes together. Its progress is in a file
 * there, so that a restored copy of the images contains its own state.
 */
final class DirectoryMending {

  /** The file, if images are not marked. */
  private static final String PROGRESS = ".mended-1";

  /** The file, if they are: its name changes when all images must be checked again. */
  private static final String PROGRESS_MARKED = ".mended-2";

  private static final int DIRECTORIES = 256;

  private final Path root;
  private final boolean mark;

  /**
   * Creates a conversion.
   *
   * @param mark whether it marks images
   */
  DirectoryMending(Path root, boolean mark) {
    this.root = root;
    this.mark = mark;
  }

  /** Continues to the end; returns whether anything was left. */
  boolean go(ImageStore.FaceBatch batch) throws IOException {
    if (!mark) {
      // New images are not marked and must be checked when marking is enabled again.
      Files.deleteIfExists(root.resolve(PROGRESS_MARKED));
    }
    int begin = progress();
    for (int first = begin; first < DIRECTORIES; first++) {
      for (Path second : DirectorySweep.entries(root.resolve("%02x".formatted(first)))) {
        batch.take(faces(second));
      }
      save(first + 1);
    }
    return begin < DIRECTORIES;
  }

  private static List<FaceName> faces(Path directory) throws IOException {
    Set<FaceName> faces = new LinkedHashSet<>();
    for (Path file : DirectorySweep.entries(directory)) {
      ImageName.parse(file.getFileName().toString()).map(ImageName::face).ifPresent(faces::add);
    }
    return List.copyOf(faces);
  }

  private int progress() throws IOException {
    try {
      return Integer.parseInt(Files.readString(file()).strip());
    } catch (NoSuchFileException | NumberFormatException e) {
      return 0;
    }
  }

  private Path file() {
    return root.resolve(mark ? PROGRESS_MARKED : PROGRESS);
  }

  private void save(int directories) throws IOException {
    Path file = file();
    Path temporary = TemporaryFile.beside(file);
    Files.createDirectories(root);
    Files.writeString(temporary, directories + "\n");
    Files.move(temporary, file, ATOMIC_MOVE);
  }
}

package rest.fakeface.image;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import rest.fakeface.face.FaceName;

/**
 * The files of rendered variants, {@code variants/ab/cd/}name beside the directory of images. Each
 * may be deleted at any time, also by another node, because it can be rendered again.
 *
 * @param root the directory of all variants
 */
public record VariantFiles(Path root) {

  /** The files that belong to a directory of images. */
  public static VariantFiles of(ImageSettings settings) {
    return new VariantFiles(settings.directory().resolveSibling("variants"));
  }

  /**
   * The path of a variant of a face.
   *
   * @param name the name of its file, which contains the face's key
   */
  public Path path(FaceName face, String name) {
    return ImageDirectory.directory(root, face).resolve(name);
  }

  /** The bytes of a variant, if it is stored; the caller closes them. */
  public Optional<SeekableByteChannel> open(Path file) throws IOException {
    try {
      return Optional.of(FileChannel.open(file, READ));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Stores a variant atomically. A power failure may lose it. */
  public void write(Path file, byte[] bytes) throws IOException {
    TemporaryFile.replace(file, bytes, false);
  }

  /** Deletes all variants of a face. */
  public void delete(FaceName face) throws IOException {
    String key = face.key().toString();
    for (Path file : DirectorySweep.entries(ImageDirectory.directory(root, face))) {
      if (file.getFileName().toString().contains(key)) {
        Files.deleteIfExists(file);
      }
    }
  }
}

package rest.fakeface.image;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rest.fakeface.face.FaceName;

/**
 * Stores images in a directory of the file system, as {@code images/ab/cd/}name below the data
 * directory. The first digits of the key determine the subdirectory, so that no directory grows too
 * large.
 */
@ApplicationScoped
@KeptIn(StoreKind.DIRECTORY)
class ImageDirectory implements ImageStore {

  @Inject ImageSettings settings;
  @Inject ImageListener listener;

  /** The directory is created when needed, and may be mounted later. */
  @Override
  public void check() {}

  @Override
  public void put(FaceName face, FaceImage image) throws IOException {
    // The original last: if it exists, its thumbnail does, too.
    write(Variant.THUMBNAIL.of(face), Thumbnail.of(image));
    write(Variant.ORIGINAL.of(face), image.jpeg());
    // They belong to the previous image.
    rendered().delete(face);
    listener.stored(face, image);
  }

  @Override
  public boolean holds(FaceName face) {
    return Arrays.stream(Variant.values())
        .allMatch(variant -> Files.isRegularFile(path(variant.of(face))));
  }

  @Override
  public boolean holdsSome(FaceName face) {
    return Arrays.stream(Variant.values())
        .anyMatch(variant -> Files.isRegularFile(path(variant.of(face))));
  }

  @Override
  public boolean mayHold(FaceName face) {
    return holdsSome(face);
  }

  @Override
  public void delete(FaceName face) throws IOException {
    for (Variant variant : Variant.values()) {
      Files.deleteIfExists(path(variant.of(face)));
    }
    rendered().delete(face);
  }

  @Override
  public Optional<SeekableByteChannel> open(ImageName name) throws IOException {
    try {
      return Optional.of(FileChannel.open(path(name), READ));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<byte[]> read(ImageName name) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(path(name)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public int sweep(Instant before, Consumer<List<FaceName>> faces) throws IOException {
    return new DirectorySweep(before, faces).through(settings.directory());
  }

  @Override
  public boolean mend(FaceBatch batch) throws IOException {
    return new DirectoryMending(settings.directory(), settings.mark()).go(batch);
  }

  @Override
  public boolean deleteOlder(FaceName face, Instant before) throws IOException {
    boolean deleted = false;
    for (Variant variant : Variant.values()) {
      deleted |= deleteOlder(path(variant.of(face)), before);
    }
    if (deleted) {
      rendered().delete(face);
    }
    return deleted;
  }

  /** Moves a file aside before checking its age, because it may be replaced at any moment. */
  private static boolean deleteOlder(Path file, Instant before) throws IOException {
    Path aside = TemporaryFile.beside(file);
    try {
      Files.move(file, aside, ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      return false;
    }
    if (DirectorySweep.isOlder(aside, before)) {
      Files.delete(aside);
      return true;
    }
    Files.move(aside, file, ATOMIC_MOVE);
    return false;
  }

  private void write(ImageName name, byte[] bytes) throws IOException {
    // Synced before its row is written: a power failure must not leave a row with an empty image.
    TemporaryFile.replace(path(name), bytes, true);
  }

  private VariantFiles rendered() {
    return VariantFiles.of(settings);
  }

  Path path(ImageName name) {
    return directory(settings.directory(), name.face()).resolve(name.toString());
  }

  /** The subdirectory of a face's files. */
  static Path directory(Path root, FaceName face) {
    String key = face.key().toString();
    return root.resolve(key.substring(0, 2)).resolve(key.substring(2, 4));
  }
}

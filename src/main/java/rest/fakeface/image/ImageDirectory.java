package rest.fakeface.image;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import rest.fakeface.face.FaceName;

/**
 * Images in a directory of the file system: {@code images/ab/cd/}name below the data directory, by
 * the first digits of the key, so that no directory grows too large.
 */
@ApplicationScoped
class ImageDirectory implements ImageStore {

  @Inject ImageSettings settings;

  @Override
  public void put(FaceName face, FaceImage image) throws IOException {
    // The original last: where it stands, its thumbnail does too.
    write(Variant.THUMBNAIL.of(face), Thumbnail.of(image));
    write(Variant.ORIGINAL.of(face), image.jpeg());
  }

  @Override
  public boolean holds(FaceName face) {
    return Arrays.stream(Variant.values())
        .allMatch(variant -> Files.isRegularFile(path(variant.of(face))));
  }

  @Override
  public void delete(FaceName face) throws IOException {
    for (Variant variant : Variant.values()) {
      Files.deleteIfExists(path(variant.of(face)));
    }
  }

  @Override
  public Optional<Path> find(ImageName name) {
    return Optional.of(path(name)).filter(Files::isRegularFile);
  }

  private void write(ImageName name, byte[] bytes) throws IOException {
    Path target = path(name);
    Files.createDirectories(target.getParent());
    Path temporary = target.resolveSibling("." + name + "." + UUID.randomUUID() + ".part");
    try {
      try (FileChannel file = FileChannel.open(temporary, CREATE_NEW, WRITE)) {
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
          file.write(rest);
        }
        // On the disk before its row is: a power cut must not leave a row with an empty image.
        file.force(true);
      }
      Files.move(temporary, target, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private Path path(ImageName name) {
    String key = name.face().key().toString();
    return settings
        .directory()
        .resolve(key.substring(0, 2))
        .resolve(key.substring(2, 4))
        .resolve(name.toString());
  }
}

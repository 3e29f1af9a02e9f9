package rest.fakeface.harvest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;

/** A store of images in memory, which can be told to be full. */
final class MemoryImages implements ImageStore {

  final Map<FaceName, FaceImage> kept = new HashMap<>();
  boolean full;

  @Override
  public void put(FaceName face, FaceImage image) throws IOException {
    if (full) {
      throw new IOException("no space left on device");
    }
    kept.put(face, image);
  }

  @Override
  public boolean holds(FaceName face) {
    return kept.containsKey(face);
  }

  @Override
  public void delete(FaceName face) throws IOException {
    if (full) {
      throw new IOException("read-only file system");
    }
    kept.remove(face);
  }

  @Override
  public Optional<Path> find(ImageName name) {
    return Optional.empty();
  }
}

package rest.fakeface.support;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;

/** An image store in memory, which can be set to be full. */
public final class MemoryImages implements ImageStore {

  public final Map<FaceName, FaceImage> kept = new HashMap<>();
  public boolean full;

  @Override
  public void check() {}

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
  public boolean holdsSome(FaceName face) {
    return holds(face);
  }

  @Override
  public boolean mayHold(FaceName face) {
    return holds(face);
  }

  @Override
  public Optional<SeekableByteChannel> open(ImageName name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<byte[]> read(ImageName name) {
    return Optional.ofNullable(kept.get(name.face())).map(FaceImage::jpeg);
  }

  @Override
  public int sweep(Instant before, Consumer<List<FaceName>> faces) {
    faces.accept(List.copyOf(kept.keySet()));
    return 0;
  }

  @Override
  public boolean deleteOlder(FaceName face, Instant before) {
    return kept.remove(face) != null;
  }

  @Override
  public boolean mend(FaceBatch batch) throws IOException {
    batch.take(List.copyOf(kept.keySet()));
    return true;
  }
}

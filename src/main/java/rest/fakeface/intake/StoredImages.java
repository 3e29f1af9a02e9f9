package rest.fakeface.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.image.mark.Mark;

/** The images of a batch: decoded, compared with what the store has, and stored. */
final class StoredImages {

  private final ImageStore images;
  private final ImageSettings limits;
  private final StageTimes times;

  StoredImages(ImageStore images, ImageSettings limits, StageTimes times) {
    this.images = images;
    this.limits = limits;
    this.times = times;
  }

  /**
   * Reads and decodes an image.
   *
   * @throws RejectedException when it cannot be taken
   */
  FaceImage decode(Picture picture) throws IOException {
    return times.time(
        Stage.DECODE,
        () -> {
          try {
            return picture.decode();
          } catch (RejectedException e) {
            throw e;
          } catch (ImageRejectedException e) {
            throw RejectedException.of(e);
          } catch (IOException e) {
            throw new RejectedException(Rejection.UNREADABLE, e.toString());
          }
        });
  }

  /** Stores an image, marked where the operator wants that. */
  void store(FaceName name, FaceImage image, Mark mark) throws IOException {
    times.time(
        Stage.STORE,
        () -> {
          images.put(name, limits.mark() ? image.marked(mark) : image);
          return name;
        });
  }

  void delete(FaceName name) throws IOException {
    images.delete(name);
  }

  /**
   * Whether the store has the image of a face in all variants. Bytes that are in memory are
   * compared with those that are stored; others are not read for it.
   *
   * @throws RejectedException when the store has another image, and the name does not say which one
   *     is right
   */
  boolean holds(FaceName name, Picture picture) throws IOException {
    byte @Nullable [] offered = picture.bytes();
    if (offered == null) {
      return images.holds(name);
    }
    Optional<byte[]> kept = images.read(Variant.ORIGINAL.of(name));
    if (kept.isEmpty() || Arrays.equals(kept.get(), offered) || isTheSame(kept.get(), picture)) {
      return images.holds(name);
    }
    if (!FaceKey.ofContent(offered).equals(name.key())) {
      throw new RejectedException(Rejection.DUPLICATE, "the catalog has another image of it");
    }
    return false;
  }

  /**
   * Whether two files are the same once they are without personal metadata and marks: those of
   * older catalogs and bundles still have the one and not yet the other.
   */
  private boolean isTheSame(byte[] kept, Picture offered) throws IOException {
    byte[] asKept = decode(offered).jpeg();
    if (ImageDecoder.areSame(kept, asKept)) {
      return true;
    }
    try {
      return ImageDecoder.areSame(new ImageDecoder(limits).decode(kept).jpeg(), asKept);
    } catch (ImageRejectedException e) {
      return false;
    }
  }
}

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

/** The images of a batch: decodes them, compares them with those in the store, and stores them. */
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
   * @throws RejectedException if it cannot be accepted
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

  /** Stores an image, with a mark if marking is enabled. */
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
   * Whether the store has the image of a face in all variants. An image in memory is compared with
   * the stored one; others are not read for this purpose.
   *
   * @throws RejectedException if the store has a different image, and the name does not show which
   *     one is right
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
   * Whether two files are equal apart from personal metadata and marks. Files from older catalogs
   * and bundles may still have the former and lack the latter.
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

package rest.fakeface.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.harvest.RejectedException;
import rest.fakeface.harvest.Rejection;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.selection.FaceSelector;

/**
 * The way of one face from a bundle to the catalog's door. The image is stored before its row is
 * written, and only after it was decoded within the limits.
 */
@ApplicationScoped
class FaceIntake {

  @Inject ImageStore images;
  @Inject ImageSettings imageSettings;
  @Inject BundleSettings settings;
  @Inject FaceSelector selector;
  @Inject Catalog catalog;

  /**
   * Whether a face is new to the catalog; then its image is stored.
   *
   * @param image the bytes of its image, which were verified; null when the bundle has none
   * @param before the name that the catalog has it under; null when it has not
   * @throws RejectedException when it is not taken
   * @throws IOException when its image cannot be stored
   */
  boolean take(Face face, byte @Nullable [] image, @Nullable FaceName before, BundleTally tally)
      throws IOException {
    if (selector.isRemoved(face.key())) {
      throw removed();
    }
    if (before == null) {
      admit(face.name(), image);
      return true;
    }
    if (!face.name().equals(before)) {
      throw new RejectedException(Rejection.DUPLICATE, "the catalog has it as " + before);
    }
    meetAgain(face.name(), image, tally);
    return false;
  }

  private void admit(FaceName name, byte @Nullable [] image) throws IOException {
    if (image != null) {
      store(name, image);
    } else if (!settings.hostsElsewhere()) {
      throw new RejectedException(
          Rejection.NO_IMAGE, "the bundle has no image of it, and fakeface.content.base-url is no");
    }
  }

  private void meetAgain(FaceName name, byte @Nullable [] image, BundleTally tally)
      throws IOException {
    if (image == null || isIntact(name, image)) {
      tally.known();
    } else if (catalog.removed(List.of(name.key())).isEmpty()) {
      store(name, image);
      tally.restored();
    } else {
      // By another node a moment ago, and its image with it.
      throw removed();
    }
  }

  private static RejectedException removed() {
    return new RejectedException(Rejection.REMOVED, "it was taken down here and stays so");
  }

  /**
   * Whether the store has this image of a face in all variants.
   *
   * @throws RejectedException when it has another, and the name does not say which is the right one
   */
  private boolean isIntact(FaceName name, byte[] image) throws IOException {
    Optional<byte[]> kept = images.read(Variant.ORIGINAL.of(name));
    if (kept.isEmpty() || Arrays.equals(kept.get(), image) || isTheSame(kept.get(), image)) {
      return images.holds(name);
    }
    if (!FaceKey.ofContent(image).equals(name.key())) {
      throw new RejectedException(Rejection.DUPLICATE, "the catalog has another image of it");
    }
    return false;
  }

  /**
   * Whether two files are the same once they are without personal metadata: those of older catalogs
   * and bundles still have theirs.
   */
  private boolean isTheSame(byte[] kept, byte[] image) throws RejectedException {
    byte[] asKept = decode(image).jpeg();
    try {
      return Arrays.equals(kept, asKept) || Arrays.equals(decode(kept).jpeg(), asKept);
    } catch (RejectedException e) {
      return false;
    }
  }

  private FaceImage decode(byte[] bytes) throws RejectedException {
    try {
      return new ImageDecoder(imageSettings).decode(bytes);
    } catch (ImageRejectedException e) {
      throw RejectedException.of(e);
    }
  }

  private void store(FaceName name, byte[] bytes) throws IOException {
    FaceImage image = decode(bytes);
    if (!ImageDecoder.isJpeg(bytes)) {
      throw new RejectedException(Rejection.UNDECODABLE, "is no JPEG");
    }
    images.put(name, image);
  }
}

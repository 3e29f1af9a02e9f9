package rest.fakeface.image.variant;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Papers;
import rest.fakeface.face.PapersSource;
import rest.fakeface.face.PapersUnavailableException;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;

/** Renders variants of images in the store, and stores them. */
final class VariantRenderer {

  private final ImageStore images;
  private final ImageDecoder decoder;
  private final PapersSource papers;
  private final KeptVariants kept;

  VariantRenderer(ImageStore images, ImageSettings limits, PapersSource papers, KeptVariants kept) {
    this.images = images;
    this.papers = papers;
    this.kept = kept;
    decoder = new ImageDecoder(limits);
  }

  /**
   * Renders variants of one face, whose image is read and decoded once.
   *
   * @param done receives each variant and the bytes of its file, empty if there is no image
   * @throws IOException if the image cannot be read
   * @throws ImageRejectedException if the image is no longer acceptable
   */
  void render(List<VariantName> names, BiConsumer<VariantName, Optional<byte[]>> done)
      throws IOException, ImageRejectedException {
    FaceName face = names.get(0).face();
    Optional<byte[]> original = images.read(Variant.ORIGINAL.of(face));
    if (original.isEmpty()) {
      names.forEach(name -> done.accept(name, Optional.empty()));
      return;
    }
    FaceImage image = decoder.decode(original.get());
    try {
      render(image.showing(region(face)), names, kept::keep, done);
    } catch (PapersUnavailableException e) {
      // Centred on the image for now, and on the face once its position can be read again.
      render(image, names, (name, bytes) -> {}, done);
    }
    if (!images.holdsSome(face)) {
      // The face was taken down meanwhile, and nothing else would delete this variant.
      kept.delete(face);
    }
  }

  private @Nullable FaceRegion region(FaceName face) throws PapersUnavailableException {
    Papers known = papers.papers(List.of(face.key())).get(face.key());
    return known == null ? null : known.region();
  }

  private static void render(
      FaceImage image,
      List<VariantName> names,
      BiConsumer<VariantName, byte[]> keep,
      BiConsumer<VariantName, Optional<byte[]>> done) {
    Rendering rendering = new Rendering(image);
    for (VariantName name : names) {
      byte[] bytes = rendering.of(name.size(), name.shape(), name.format());
      keep.accept(name, bytes);
      done.accept(name, Optional.of(bytes));
    }
  }
}

package rest.fakeface.image.variant;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.PapersSource;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.FileFormat;
import rest.fakeface.image.ImageListener;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.VariantFiles;
import rest.fakeface.log.FailureReferences;

/** The square variants of all images: stored ones at once, others after rendering. */
@ApplicationScoped
@SuppressWarnings("NullAway.Init") // The container calls prepare() first.
public class Variants implements ImageListener {

  @Inject ImageStore images;
  @Inject ImageSettings limits;
  @Inject VariantSettings settings;
  @Inject PapersSource papers;
  @Resource ManagedExecutorService executor;

  private final FailureReferences failures = new FailureReferences();
  private KeptVariants kept;
  private RenderQueue queue;

  @PostConstruct
  void prepare() {
    KeptVariants files = new KeptVariants(VariantFiles.of(limits), settings.maxSize(), executor);
    VariantRenderer renderer = new VariantRenderer(images, limits, papers, files);
    kept = files;
    queue = new RenderQueue(renderer::render, executor);
  }

  /**
   * Opens a variant, if it is stored; the caller closes it.
   *
   * @param name a variant in a format that this machine can write
   */
  public Optional<SeekableByteChannel> open(VariantName name) throws IOException {
    return kept.open(name);
  }

  /**
   * Requests the rendering of a variant, without blocking this thread.
   *
   * @return the bytes of its file, empty if its image does not exist; null if too many are waiting
   */
  public @Nullable CompletableFuture<Optional<byte[]>> render(VariantName name) {
    return queue.isFull() ? null : queue.request(name);
  }

  /**
   * The same for callers that request few at once and wait for each: never refused.
   *
   * @return the bytes of its file, empty if its image does not exist
   */
  public CompletableFuture<Optional<byte[]>> renderPatiently(VariantName name) {
    return queue.request(name);
  }

  /**
   * Discards the variants of a face, so that they are rendered again on request.
   *
   * @throws IOException if some of them cannot be deleted
   */
  public void forget(FaceName face) throws IOException {
    kept.delete(face);
  }

  /** Renders the configured variants of a new face from its already decoded image. */
  @Override
  public void stored(FaceName face, FaceImage image) {
    if (settings.prepare().isEmpty()) {
      return;
    }
    try {
      prepare(face, image);
    } catch (RuntimeException e) {
      // They are rendered on request, or fail then.
      String unused = failures.failed("Rendering the sizes of a new image", e);
    }
  }

  private void prepare(FaceName face, FaceImage image) {
    Rendering rendering = new Rendering(image);
    for (Size size : settings.prepare()) {
      for (FileFormat format : new FileFormat[] {FileFormat.JPEG, FileFormat.WEBP}) {
        VariantName name = new VariantName(face, size, Shape.SQUARE, format);
        if (format.isAvailable()) {
          kept.keep(name, rendering.of(size, Shape.SQUARE, format));
        }
      }
    }
  }
}

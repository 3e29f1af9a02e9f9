package rest.fakeface.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.variant.VariantName;
import rest.fakeface.image.variant.Variants;

/** Images for answers with several images, available at once or after rendering. */
@ApplicationScoped
public class Pictures {

  @Inject ImageStore images;
  @Inject Variants variants;
  @Resource ManagedExecutorService executor;

  /**
   * A sequence of images.
   *
   * @param source returns the image of each number from 0 on
   */
  public ImageSequence sequence(
      int count, IntFunction<CompletableFuture<Optional<SeekableByteChannel>>> source) {
    return new ImageSequence(count, source, executor);
  }

  /** A stored image, if it exists. */
  CompletableFuture<Optional<SeekableByteChannel>> of(ImageName name) {
    try {
      return CompletableFuture.completedFuture(images.open(name));
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** A variant, if the image to render it from exists. */
  CompletableFuture<Optional<SeekableByteChannel>> of(VariantName name) {
    try {
      Optional<SeekableByteChannel> kept = variants.open(name);
      return kept.isPresent()
          ? CompletableFuture.completedFuture(kept)
          : variants
              .renderPatiently(name)
              .thenApply(bytes -> bytes.map(SeekableInMemoryByteChannel::new));
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** A variant with at most the given bytes, of a smaller size if necessary; empty if none fits. */
  CompletableFuture<Optional<SeekableByteChannel>> within(int maxBytes, VariantName name) {
    return of(name)
        .thenCompose(
            image -> {
              if (image.isEmpty() || size(image.get()) <= maxBytes) {
                return CompletableFuture.completedFuture(image);
              }
              close(image.get());
              return name.size()
                  .smaller()
                  .map(size -> new VariantName(name.face(), size, name.shape(), name.format()))
                  .map(smaller -> within(maxBytes, smaller))
                  .orElse(CompletableFuture.completedFuture(Optional.empty()));
            });
  }

  private static long size(SeekableByteChannel image) {
    try {
      return image.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(SeekableByteChannel image) {
    try {
      image.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package rest.fakeface.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A memory cache of recently requested small images, up to a number of bytes. Entries expire after
 * a while, because sizes are rendered again when more is known about an image, and because the
 * files of requested sizes must not look unused. Callers must check each time whether the face is
 * still served.
 */
final class SmallImages {

  /** The time after which an image is read again. */
  private static final Duration LIFE = Duration.ofMinutes(10);

  /** The overhead of an entry in bytes: strings, headers and the place in the cache. */
  private static final int BESIDES = 1_000;

  /** An empty cache; declared after the constants that it needs. */
  static final SmallImages NONE = new SmallImages(0);

  private final Cache<String, SmallImage> images;

  /**
   * An empty cache.
   *
   * @param most the maximum number of bytes of memory
   */
  SmallImages(long most) {
    images =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((String name, SmallImage image) -> BESIDES + image.bytes().length)
            .expireAfterWrite(LIFE)
            // Evicts on the calling thread, because only a few entries are dropped at a time.
            .executor(Runnable::run)
            .build();
  }

  /** The image with a name, if it is cached. */
  @Nullable SmallImage find(String name) {
    return images.getIfPresent(name);
  }

  void keep(SmallImage image) {
    images.put(image.head().name(), image);
  }

  void forget(SmallImage image) {
    images.invalidate(image.head().name());
  }
}

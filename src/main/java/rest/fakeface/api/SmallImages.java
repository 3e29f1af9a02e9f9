package rest.fakeface.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of small images that were asked for lately, in memory up to a number of bytes. They are
 * read again after a while, because sizes are rendered anew when more is known of an image, and the
 * files of those that are asked for must not seem unused. Whether the face of one is still served
 * is to be asked each time.
 */
final class SmallImages {

  /** How long one is not read again. */
  private static final Duration LIFE = Duration.ofMinutes(10);

  /** What an image takes besides its bytes: strings, headers and the place in the cache. */
  private static final int BESIDES = 1_000;

  /** Keeps nothing; behind the constants, which it needs. */
  static final SmallImages NONE = new SmallImages(0);

  private final Cache<String, SmallImage> images;

  /**
   * None yet.
   *
   * @param most the most bytes of memory
   */
  SmallImages(long most) {
    images =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((String name, SmallImage image) -> BESIDES + image.bytes().length)
            .expireAfterWrite(LIFE)
            // A few entries are dropped at a time: no thread of its own is needed for that.
            .executor(Runnable::run)
            .build();
  }

  /** The image of a name, if it is here. */
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

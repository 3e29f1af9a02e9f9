package rest.fakeface.image.s3;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.Variant;
import rest.fakeface.image.s3.BucketListing.Listed;

/**
 * Goes through the bucket. Images and thumbnails are separate in the order of names, so both are
 * listed in parallel and each face is passed on once, in the memory of some pages.
 */
final class BucketSweep {

  /** The number of faces that are passed on at once. */
  private static final int BATCH = 500;

  private final Instant before;
  private final Consumer<List<FaceName>> faces;
  private final Set<FaceName> batch = new LinkedHashSet<>();

  BucketSweep(Instant before, Consumer<List<FaceName>> faces) {
    this.before = before;
    this.faces = faces;
  }

  void through(Bucket bucket) throws IOException {
    for (Gender gender : Gender.values()) {
      through(
          new BucketListing(bucket, beginning(Variant.ORIGINAL, gender)),
          new BucketListing(bucket, beginning(Variant.THUMBNAIL, gender)));
    }
    handOut();
  }

  private static String beginning(Variant variant, Gender gender) {
    return variant.prefix() + gender + "_";
  }

  private void through(BucketListing originals, BucketListing thumbnails) throws IOException {
    @Nullable Listed original = originals.peek();
    @Nullable Listed thumbnail = thumbnails.peek();
    while (original != null || thumbnail != null) {
      int order = order(original, thumbnail);
      if (original != null && order <= 0) {
        look(original);
        originals.take();
      }
      if (thumbnail != null && order >= 0) {
        look(thumbnail);
        thumbnails.take();
      }
      if (batch.size() >= BATCH) {
        handOut();
      }
      original = originals.peek();
      thumbnail = thumbnails.peek();
    }
  }

  private static int order(@Nullable Listed original, @Nullable Listed thumbnail) {
    if (original == null || thumbnail == null) {
      return original == null ? 1 : -1;
    }
    return original.face().toString().compareTo(thumbnail.face().toString());
  }

  private void look(Listed image) {
    if (image.written().isBefore(before)) {
      batch.add(image.face());
    }
  }

  private void handOut() {
    if (!batch.isEmpty()) {
      faces.accept(List.copyOf(batch));
      batch.clear();
    }
  }
}

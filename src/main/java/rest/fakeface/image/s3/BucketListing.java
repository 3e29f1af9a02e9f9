package rest.fakeface.image.s3;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageName;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/** The images of one variant and gender in the bucket, in the order of their names. */
final class BucketListing {

  private final Bucket bucket;
  private final String beginning;
  private final Deque<Listed> page = new ArrayDeque<>();
  private @Nullable String after;
  private boolean ended;

  /**
   * Lists the images whose names begin with a text.
   *
   * @param beginning a prefix that only names of images have
   */
  BucketListing(Bucket bucket, String beginning) {
    this.bucket = bucket;
    this.beginning = beginning;
  }

  /**
   * An image in the bucket.
   *
   * @param face its face
   * @param written when it was written
   */
  record Listed(FaceName face, Instant written) {}

  /** The next image without removing it; null at the end. */
  @Nullable Listed peek() throws IOException {
    while (page.isEmpty() && !ended) {
      read();
    }
    return page.peek();
  }

  /** Removes the next image. */
  void take() {
    page.remove();
  }

  private void read() throws IOException {
    ListObjectsV2Response answer = bucket.list(beginning, after);
    answer
        .contents()
        .forEach(
            each ->
                ImageName.parse(bucket.name(each.key()))
                    .ifPresent(name -> page.add(new Listed(name.face(), each.lastModified()))));
    after = answer.nextContinuationToken();
    ended = after == null;
  }
}

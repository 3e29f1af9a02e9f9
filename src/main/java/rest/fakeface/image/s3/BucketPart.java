package rest.fakeface.image.s3;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** A part of an object that has been read. */
final class BucketPart {

  private final byte[] bytes;
  private final long size;
  private final @Nullable String tag;

  private BucketPart(byte[] bytes, long size, @Nullable String tag) {
    this.bytes = bytes;
    this.size = size;
    this.tag = tag;
  }

  static BucketPart of(ResponseBytes<GetObjectResponse> answer) {
    byte[] bytes = answer.asByteArrayUnsafe();
    @Nullable String range = answer.response().contentRange();
    // A store that knows no ranges sends all.
    long size =
        range == null ? bytes.length : Long.parseLong(range.substring(range.indexOf('/') + 1));
    return new BucketPart(bytes, size, answer.response().eTag());
  }

  /** The bytes; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** How many bytes the whole object has. */
  long size() {
    return size;
  }

  /** What another version of the object does not have; null when the store says nothing of it. */
  @Nullable String tag() {
    return tag;
  }
}

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
    // A store without support for ranges sends the whole object.
    long size =
        range == null ? bytes.length : Long.parseLong(range.substring(range.indexOf('/') + 1));
    return new BucketPart(bytes, size, answer.response().eTag());
  }

  /** The bytes. Must not be modified. */
  byte[] bytes() {
    return bytes;
  }

  /** The size of the whole object in bytes. */
  long size() {
    return size;
  }

  /** The entity tag of this version of the object; null if the store does not send one. */
  @Nullable String tag() {
    return tag;
  }
}

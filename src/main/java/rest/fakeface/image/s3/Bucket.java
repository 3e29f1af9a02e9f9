package rest.fakeface.image.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/**
 * Sends requests to one bucket with timeouts, and translates their failures to those of a store.
 */
final class Bucket {

  /** Images never change under their names, whichever server sends them from the bucket. */
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final S3Client client;
  private final BucketSettings settings;
  private final BucketGuard guard;

  Bucket(S3Client client, BucketSettings settings) {
    this.client = client;
    this.settings = settings;
    guard = new BucketGuard(settings.bucket());
  }

  /** Whether the bucket answered the last request. */
  boolean isReachable() {
    return guard.isAnswered();
  }

  /**
   * A part of an object, if it exists and has the same version; for a waiting client.
   *
   * @param first the first byte
   * @param end the byte after the last one, or one beyond the end of the object
   * @param tag the version; null for any
   */
  Optional<BucketPart> part(String name, long first, long end, @Nullable String tag)
      throws IOException {
    GetObjectRequest request =
        get(name)
            .range("bytes=" + first + "-" + (end - 1))
            .ifMatch(tag)
            .overrideConfiguration(each -> each.apiCallTimeout(settings.timeout()))
            .build();
    return guard.read(() -> found(() -> BucketPart.of(bytes(request))));
  }

  /** All bytes of an object, if it exists. */
  Optional<byte[]> whole(String name) throws IOException {
    return guard.call(() -> found(() -> bytes(get(name).build()).asByteArrayUnsafe()));
  }

  private GetObjectRequest.Builder get(String name) {
    return GetObjectRequest.builder().bucket(settings.bucket()).key(key(name));
  }

  private ResponseBytes<GetObjectResponse> bytes(GetObjectRequest request) {
    return client.getObject(request, ResponseTransformer.toBytes());
  }

  /** When an object was written, if it exists. */
  Optional<Instant> written(String name) throws IOException {
    return guard.call(
        () ->
            found(
                () ->
                    client
                        .headObject(each -> each.bucket(settings.bucket()).key(key(name)))
                        .lastModified()));
  }

  /** Writes the object of a JPEG atomically. */
  void put(String name, byte[] jpeg) throws IOException {
    guard.call(
        () ->
            answered(
                () ->
                    client.putObject(
                        each ->
                            each.bucket(settings.bucket())
                                .key(key(name))
                                .contentType("image/jpeg")
                                .cacheControl(FOREVER),
                        RequestBody.fromBytes(jpeg))));
  }

  /** Deletes an object, if it exists. */
  void delete(String name) throws IOException {
    guard.call(
        () ->
            answered(
                () -> client.deleteObject(each -> each.bucket(settings.bucket()).key(key(name)))));
  }

  /**
   * A page of the objects whose names begin with a text, in the order of their names.
   *
   * @param after the last name of the previous page; null for the first page
   */
  ListObjectsV2Response list(String beginning, @Nullable String after) throws IOException {
    return guard.call(
        () ->
            answered(
                () ->
                    client.listObjectsV2(
                        each ->
                            each.bucket(settings.bucket())
                                .prefix(key(beginning))
                                .continuationToken(after))));
  }

  /** The name of an object by its key, without the prefix. */
  String name(String key) {
    return key.substring(settings.prefix().length());
  }

  private String key(String name) {
    return settings.prefix() + name;
  }

  private <T> Optional<T> found(Supplier<T> request) throws IOException {
    try {
      return Optional.of(request.get());
    } catch (SdkException | UncheckedIOException e) {
      if (BucketFailure.isAbsence(e)) {
        return Optional.empty();
      }
      throw BucketFailure.of(settings.bucket(), e);
    }
  }

  private <T> T answered(Supplier<T> request) throws IOException {
    try {
      return request.get();
    } catch (SdkException | UncheckedIOException e) {
      throw BucketFailure.of(settings.bucket(), e);
    }
  }
}

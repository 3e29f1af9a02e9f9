package rest.fakeface.image.s3;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Set;
import rest.fakeface.image.ImagesUnavailableException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * What a failure of the SDK means to those who know of stores and disks only. Most of them are its
 * own; a connection that breaks while it writes ends with an {@link java.io.UncheckedIOException}.
 */
final class BucketFailure {

  private static final int INSUFFICIENT_STORAGE = 507;

  private static final int SERVER_FAILED = 500;

  /** Too slow, and too many requests: later they are answered. */
  private static final Set<Integer> LATER = Set.of(408, 429);

  /** What stores say that take no more, some of them with 403 or 400. */
  private static final Set<String> FULL =
      Set.of(
          "InsufficientStorage",
          "InsufficientCapacity",
          "QuotaExceeded",
          "StorageLimitExceeded",
          "StorageQuotaExceeded",
          "XMinioStorageFull",
          "XMinioAdminBucketQuotaExceeded");

  /** As a disk says it, so that all who know a full disk know a full bucket. */
  private static final String AS_A_DISK = "No space left on device";

  private BucketFailure() {}

  /** Whether there is no such object; the lack of the bucket is something else. */
  static boolean isAbsence(RuntimeException failure) {
    return failure instanceof NoSuchKeyException;
  }

  /** The failure of a request as a store of images has it. */
  static IOException of(String bucket, RuntimeException failure) {
    if (failure instanceof AwsServiceException answer && isFull(answer)) {
      return new FileSystemException(
          "bucket " + bucket, null, AS_A_DISK + " (" + inWords(answer) + ")");
    }
    return new ImagesUnavailableException("The bucket " + bucket + ": " + inWords(failure));
  }

  /** Whether waiting does not mend it: there is no such bucket, or it may not be used. */
  static boolean isForGood(RuntimeException failure) {
    return failure instanceof AwsServiceException answer
        && answer.statusCode() < SERVER_FAILED
        && !LATER.contains(answer.statusCode());
  }

  /** The failure in a line, without the numbers of requests, so that the same has the same. */
  static String inWords(RuntimeException failure) {
    if (failure instanceof AwsServiceException answer) {
      String code = answer.awsErrorDetails() == null ? "" : code(answer);
      return code.isEmpty() ? "status " + answer.statusCode() : code;
    }
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = String.valueOf(cause.getMessage()).replaceAll(" \\(SDK Attempt.*", "");
    return cause instanceof SdkException
        ? message
        : cause.getClass().getSimpleName() + ", " + message;
  }

  private static boolean isFull(AwsServiceException answer) {
    return answer.statusCode() == INSUFFICIENT_STORAGE
        || (answer.awsErrorDetails() != null
            && FULL.contains(String.valueOf(answer.awsErrorDetails().errorCode())));
  }

  private static String code(AwsServiceException answer) {
    String code = answer.awsErrorDetails().errorCode();
    String message = answer.awsErrorDetails().errorMessage();
    return code == null ? "" : message == null || message.isEmpty() ? code : code + ", " + message;
  }
}

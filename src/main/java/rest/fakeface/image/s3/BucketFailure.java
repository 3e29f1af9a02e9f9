package rest.fakeface.image.s3;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Set;
import rest.fakeface.image.ImagesUnavailableException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Translates failures of the SDK to those of stores and disks. Most are exceptions of the SDK; a
 * connection that breaks during a write throws an {@link java.io.UncheckedIOException}.
 */
final class BucketFailure {

  private static final int INSUFFICIENT_STORAGE = 507;

  private static final int SERVER_FAILED = 500;

  /** The statuses of temporary failures: timeout and too many requests. */
  private static final Set<Integer> LATER = Set.of(408, 429);

  /** The error codes of full stores, some of which send 403 or 400. */
  private static final Set<String> FULL =
      Set.of(
          "InsufficientStorage",
          "InsufficientCapacity",
          "QuotaExceeded",
          "StorageLimitExceeded",
          "StorageQuotaExceeded",
          "XMinioStorageFull",
          "XMinioAdminBucketQuotaExceeded");

  /** The message of a full disk, so that a full bucket is handled like one. */
  private static final String AS_A_DISK = "No space left on device";

  private BucketFailure() {}

  /** Whether the object does not exist; a missing bucket is a different failure. */
  static boolean isAbsence(RuntimeException failure) {
    return failure instanceof NoSuchKeyException;
  }

  /** Translates the failure of a request to that of an image store. */
  static IOException of(String bucket, RuntimeException failure) {
    if (failure instanceof AwsServiceException answer && isFull(answer)) {
      return new FileSystemException(
          "bucket " + bucket, null, AS_A_DISK + " (" + inWords(answer) + ")");
    }
    return new ImagesUnavailableException("The bucket " + bucket + ": " + inWords(failure));
  }

  /** Whether waiting does not help: the bucket does not exist, or access is denied. */
  static boolean isForGood(RuntimeException failure) {
    return failure instanceof AwsServiceException answer
        && answer.statusCode() < SERVER_FAILED
        && !LATER.contains(answer.statusCode());
  }

  /** The failure in one line, without request ids, so that equal failures have equal messages. */
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

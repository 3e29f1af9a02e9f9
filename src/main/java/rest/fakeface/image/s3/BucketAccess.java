package rest.fakeface.image.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.log.Log;
import rest.fakeface.settings.WrongSettingException;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** Opens the bucket with the credentials that the SDK finds. */
final class BucketAccess implements AutoCloseable {

  private static final Logger LOG = Log.of(BucketAccess.class);

  private final BucketSettings settings;
  private final AwsCredentialsProvider credentials;
  private final S3Client client;
  private final Bucket bucket;

  BucketAccess(BucketSettings settings) {
    this(settings, DefaultCredentialsProvider.builder().build());
  }

  BucketAccess(BucketSettings settings, AwsCredentialsProvider credentials) {
    this.settings = settings;
    this.credentials = credentials;
    client = BucketClient.of(settings, credentials);
    bucket = new Bucket(client, settings);
  }

  Bucket bucket() {
    return bucket;
  }

  /**
   * Checks the bucket. If it does not answer, that is only logged, because it may answer later.
   *
   * @throws WrongSettingException if it does not exist, access is denied or there are no
   *     credentials
   */
  void check() {
    try {
      credentials.resolveCredentials();
    } catch (SdkClientException e) {
      LOG.log(Level.DEBUG, "There are no credentials", e);
      throw refused(
          "a bucket for which there are credentials: set AWS_ACCESS_KEY_ID and"
              + " AWS_SECRET_ACCESS_KEY, or use another way of the AWS SDK's default chain");
    }
    try {
      client.listObjectsV2(
          each -> each.bucket(settings.bucket()).prefix(settings.prefix()).maxKeys(1));
    } catch (SdkException | UncheckedIOException e) {
      if (BucketFailure.isForGood(e)) {
        throw refused(
            "a bucket that is there and may be listed, read and written; the store answered "
                + BucketFailure.inWords(e));
      }
      IOException failure = BucketFailure.of(settings.bucket(), e);
      LOG.log(Level.WARNING, "Images are not served until it answers: {0}", failure.getMessage());
    }
  }

  private WrongSettingException refused(String accepted) {
    return new WrongSettingException(BucketSettings.BUCKET, settings.bucket(), accepted);
  }

  @Override
  public void close() {
    client.close();
    if (credentials instanceof SdkAutoCloseable open) {
      open.close();
    }
  }
}

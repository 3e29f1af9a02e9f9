package rest.fakeface.image.s3;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Configures the client of the SDK so that it is compatible with stores other than AWS. */
final class BucketClient {

  /** A short timeout, because an available store accepts a connection immediately. */
  private static final Duration CONNECT = Duration.ofSeconds(2);

  /** The first attempt and one retry, within the timeout of one request. */
  private static final int TRIES = 2;

  private BucketClient() {}

  static S3Client of(BucketSettings settings, AwsCredentialsProvider credentials) {
    Duration connect =
        CONNECT.compareTo(settings.timeout()) < 0 ? CONNECT : settings.timeout().dividedBy(2);
    return S3Client.builder()
        .applyMutation(client -> settings.endpoint().ifPresent(client::endpointOverride))
        .region(Region.of(settings.region()))
        .forcePathStyle(settings.pathStyle())
        .credentialsProvider(credentials)
        // Other stores answer 400 to checksums in trailers and to bodies in signed chunks.
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build())
        .httpClientBuilder(
            UrlConnectionHttpClient.builder()
                .connectionTimeout(connect)
                .socketTimeout(settings.timeout()))
        .overrideConfiguration(
            each ->
                each.apiCallTimeout(settings.patience())
                    .addExecutionInterceptor(new BodyAtOnce())
                    .retryStrategy(retry -> retry.maxAttempts(TRIES)))
        .build();
  }
}

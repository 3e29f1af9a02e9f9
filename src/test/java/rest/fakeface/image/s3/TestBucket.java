package rest.fakeface.image.s3;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.StoreSettings;
import rest.fakeface.image.TestImages;
import rest.fakeface.settings.Settings;
import rest.fakeface.support.TestSettings;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.s3.S3Client;

/** The application's bucket store without a server. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
final class TestBucket {

  private TestBucket() {}

  /** The settings of a bucket. */
  static BucketSettings settings(Map<String, String> values) {
    List<String> changed = new ArrayList<>();
    values.forEach((key, value) -> changed.addAll(List.of(key, value)));
    Settings settings = TestSettings.of(changed.toArray(String[]::new));
    return new BucketSettings(settings, new StoreSettings(settings));
  }

  /** A client of the bucket with the credentials from the settings. */
  static S3Client client(Map<String, String> values) {
    return BucketClient.of(settings(values), credentials(values));
  }

  private static AwsCredentialsProvider credentials(Map<String, String> values) {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(
            values.getOrDefault("AWS_ACCESS_KEY_ID", "none"),
            values.getOrDefault("AWS_SECRET_ACCESS_KEY", "none")));
  }

  /**
   * Creates a store.
   *
   * @param directory the data directory, in which rendered variants are stored
   */
  static S3Images images(Map<String, String> values, Path directory) {
    S3Images images = new S3Images();
    images.settings = settings(values);
    images.images = settings(directory);
    images.listener = (face, image) -> {};
    images.access = new BucketAccess(images.settings, credentials(values));
    return images;
  }

  static ImageSettings settings(Path directory) {
    return TestImages.settings(directory);
  }
}

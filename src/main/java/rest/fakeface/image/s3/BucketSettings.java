package rest.fakeface.image.s3;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import rest.fakeface.image.StoreKind;
import rest.fakeface.image.StoreSettings;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;
import rest.fakeface.settings.WrongSettingException;

/**
 * The settings of the bucket.
 *
 * @param endpoint the address of the store; empty for AWS in the region
 * @param region the region, also if a store has only one
 * @param bucket the name of the bucket; empty if none is used
 * @param prefix the prefix of all keys, empty or ending in a slash
 * @param pathStyle whether the bucket is named in the path instead of the host
 * @param timeout the timeout of a request that a client waits for
 */
@Dependent
record BucketSettings(
    Optional<URI> endpoint,
    String region,
    String bucket,
    String prefix,
    boolean pathStyle,
    Duration timeout)
    implements PackageSettings {

  static final String BUCKET = "fakeface.images.s3.bucket";

  private static final String ENDPOINT = "fakeface.images.s3.endpoint";

  private static final String NAME = "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]";

  private static final String NAME_IN_WORDS =
      "the name of a bucket, 3 to 63 lower-case letters, digits, dots and hyphens";

  private static final String REGION = "[a-z0-9][a-z0-9-]{0,49}";

  private static final String REGION_IN_WORDS =
      "a region such as eu-central-1, lower-case letters, digits and hyphens";

  /** Only characters that need no escape in the address of an image. */
  private static final String PREFIX = "([A-Za-z0-9._~-]+/)*[A-Za-z0-9._~-]*";

  private static final String PREFIX_IN_WORDS =
      "empty, or names of letters, digits, dots, underscores, tildes and hyphens with a slash"
          + " between them, such as fakeface/faces";

  @Inject
  BucketSettings(Settings settings, StoreSettings store) {
    this(
        settings.text(ENDPOINT).map(value -> settings.webAddress(ENDPOINT)),
        matching(settings, "fakeface.images.s3.region", REGION, REGION_IN_WORDS),
        bucket(settings, store.kind()),
        prefix(settings),
        settings.trueOrFalse("fakeface.images.s3.path-style"),
        settings.duration(
            "fakeface.images.s3.timeout", Duration.ofSeconds(1), Duration.ofSeconds(60)));
  }

  /** The timeout of background requests, which may carry a large image. */
  Duration patience() {
    return timeout.multipliedBy(6);
  }

  private static String bucket(Settings settings, StoreKind store) {
    return store == StoreKind.S3 || settings.text(BUCKET).isPresent()
        ? matching(settings, BUCKET, NAME, NAME_IN_WORDS)
        : "";
  }

  private static String prefix(Settings settings) {
    String prefix = matching(settings, "fakeface.images.s3.prefix", PREFIX, PREFIX_IN_WORDS);
    return prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
  }

  private static String matching(Settings settings, String key, String form, String accepted) {
    String value = settings.text(key).orElse("");
    if (!value.matches(form)) {
      throw new WrongSettingException(key, value, accepted);
    }
    return value;
  }
}

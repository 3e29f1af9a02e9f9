package rest.fakeface.image.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.settings.WrongSettingException;

class BucketSettingsTest {

  private static final String S3 = "fakeface.images.s3.";

  @Test
  void nothingIsNeededWhereImagesAreInADirectory() {
    assertThat(TestBucket.settings(Map.of()).bucket()).isEmpty();
  }

  @Test
  void bucketAloneIsEnoughForOneOfAws() {
    BucketSettings settings = of(Map.of());

    assertThat(settings.bucket()).isEqualTo("faces");
    assertThat(settings.endpoint()).isEmpty();
    assertThat(settings.region()).isEqualTo("us-east-1");
    assertThat(settings.prefix()).isEmpty();
    assertThat(settings.pathStyle()).isFalse();
    assertThat(settings.timeout()).hasSeconds(5);
  }

  @ParameterizedTest
  @CsvSource({"a,a/", "a/,a/", "a/b-c,a/b-c/", "'',''"})
  void prefixEndsInASlash(String prefix, String used) {
    assertThat(of(Map.of(S3 + "prefix", prefix)).prefix()).isEqualTo(used);
  }

  @ParameterizedTest
  @CsvSource({
    "bucket, '', 3 to 63",
    "bucket, Faces, 3 to 63",
    "bucket, s3://faces, 3 to 63",
    "prefix, /a, with a slash between them",
    "prefix, a//b, with a slash between them",
    "prefix, a b, with a slash between them",
    "region, '', a region such as",
    "region, eu central, a region such as",
    "endpoint, s3.corp:9000, an absolute http or https URL",
    "path-style, maybe, true or false",
    "timeout, 0s, from PT1S to PT1M",
    "timeout, 2m, from PT1S to PT1M"
  })
  void wrongValueIsRefusedWithWhatIsAccepted(String key, String value, String accepted) {
    assertThatThrownBy(() -> of(Map.of(S3 + key, value)))
        .isInstanceOf(WrongSettingException.class)
        .hasMessageContaining(S3 + key + "=" + value + ";")
        .hasMessageContaining(accepted);
  }

  private static BucketSettings of(Map<String, String> changed) {
    Map<String, String> values = new HashMap<>();
    values.put("fakeface.images.store", "s3");
    values.put(S3 + "bucket", "faces");
    values.putAll(changed);
    return TestBucket.settings(values);
  }
}

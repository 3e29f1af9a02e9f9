package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.TestSettings;

class ApiSettingsTest {

  private static final String CDN = "https://cdn.example.org/faces/";

  @Test
  void sizesAreWhereTheImagesAre() {
    assertThat(variantBase("fakeface.content.base-url", CDN)).contains(CDN);
  }

  @Test
  void sizesAreNotInABucket() {
    assertThat(variantBase("fakeface.content.base-url", CDN, "fakeface.images.store", "s3"))
        .isEmpty();
  }

  @Test
  void sizesAreWhereTheirSettingSays() {
    String other = "https://sizes.example.org/";

    assertThat(variantBase("fakeface.content.base-url", CDN, "fakeface.variants.base-url", other))
        .contains(other);
  }

  private static Optional<String> variantBase(String... settings) {
    return new ApiSettings(TestSettings.of(settings)).variantBase();
  }
}

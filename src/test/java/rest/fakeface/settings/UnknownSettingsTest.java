package rest.fakeface.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnknownSettingsTest {

  @Test
  void whatIsMisspeltIsUnknownAsAKeyAndAsAVariable() {
    List<String> unknown =
        UnknownSettings.among(Stream.of("fakeface.portrait.count", "FAKEFACE_DB_ULR"));

    assertThat(unknown).containsExactly("FAKEFACE_DB_ULR", "fakeface.portrait.count");
  }

  @Test
  void whatTheDefaultsNameIsKnownHoweverItIsWritten() {
    List<String> unknown =
        UnknownSettings.among(
            Stream.of(
                "fakeface.content.base-url",
                "fakeface.content.base.url",
                "FAKEFACE_CONTENT_BASE_URL",
                "FAKEFACE_DB_PASSWORD"));

    assertThat(unknown).isEmpty();
  }

  @Test
  void otherPropertiesAreNotOurs() {
    assertThat(UnknownSettings.among(Stream.of("java.home", "PATH", "fakefaces"))).isEmpty();
  }
}

package rest.fakeface.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilentRuntimeTest {

  @ParameterizedTest
  @ValueSource(strings = {"linux-x64", "linux-aarch64"})
  void libraryKnowsNoAddressToReportTo(String platform) throws IOException {
    String name = "/ai/onnxruntime/native/" + platform + "/libonnxruntime.so";
    try (InputStream library =
        Objects.requireNonNull(OrtEnvironment.class.getResourceAsStream(name), name)) {
      String content = new String(library.readAllBytes(), StandardCharsets.ISO_8859_1);

      assertThat(content.contains("events.data.microsoft.com")).isFalse();
    }
  }
}

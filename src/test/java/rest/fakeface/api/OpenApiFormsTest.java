package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiFormsTest {

  private final OpenApiForms forms = OpenApiForms.read();

  @ParameterizedTest
  @ValueSource(strings = {"https://faces.corp/a/b", "http://[::1]:81", "http://a\"\\\n- $1: b"})
  void bothFormsAreTheDocumentWithTheServer(String server) throws IOException {
    ObjectNode expected =
        (ObjectNode)
            new YAMLMapper().readTree(Path.of("src/main/resources/META-INF/openapi.yaml").toFile());
    ((ObjectNode) expected.get("servers").get(0)).put("url", server);

    JsonNode yaml = new YAMLMapper().readTree(forms.yaml(server));
    assertThat(yaml).isEqualTo(expected);
    assertThat(new ObjectMapper().readTree(forms.json(server))).isEqualTo(expected);
  }
}

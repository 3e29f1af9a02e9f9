package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class OpenApiIT {

  private static final Path COMMITTED = Path.of("src/main/resources/META-INF/openapi.yaml");

  private final Http http;
  private final JsonNode committed = new YAMLMapper().readTree(COMMITTED.toFile());

  OpenApiIT(ServerKind kind) throws IOException {
    http = SharedServer.of(kind).http();
  }

  @Test
  void serverServesTheCommittedDocument() throws IOException {
    HttpResponse<byte[]> answer = http.get("/openapi");

    assertThat(meant(new YAMLMapper().readTree(answer.body()))).isEqualTo(meant(committed));
  }

  @Test
  void documentComesAsJsonToThoseWhoAcceptIt() throws IOException {
    HttpResponse<byte[]> answer = http.get("/openapi", "Accept", "application/json");

    assertThat(meant(new ObjectMapper().readTree(answer.body()))).isEqualTo(meant(committed));
  }

  /** What servers add of their own, and lose, is not what clients are made of. */
  private static JsonNode meant(JsonNode document) {
    ObjectNode meant = document.deepCopy();
    meant.retain("openapi", "servers", "tags", "paths", "components");
    ObjectNode components = (ObjectNode) meant.get("components");
    components.retain("schemas", "parameters", "responses");
    return meant;
  }
}

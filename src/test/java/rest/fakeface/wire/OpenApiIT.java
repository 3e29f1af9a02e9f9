package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class OpenApiIT {

  private static final Path COMMITTED = Path.of("src/main/resources/META-INF/openapi.yaml");
  private static final YAMLMapper YAML = new YAMLMapper();

  private final Http http;

  OpenApiIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          */*                                          | application/yaml
          application/yaml                             | application/yaml
          application/yaml, application/json;q=0.9     | application/yaml
          text/html,application/xhtml+xml,*/*;q=0.8    | application/yaml
          application/json                             | application/json
          application/json, text/plain, */*            | application/json
          Application/JSON;charset=utf-8, */*;q=0.1    | application/json
          """)
  void documentIsTheCommittedOneWithTheServerThatIsAsked(String accept, String type)
      throws IOException {
    ObjectNode committed = (ObjectNode) YAML.readTree(COMMITTED.toFile());
    ((ObjectNode) committed.at("/servers/0")).put("url", http.base().toString());

    HttpResponse<byte[]> answer = http.get("/openapi", "Accept", accept);

    assertThat(Http.header(answer, "Content-Type")).isEqualTo(type);
    assertThat(Http.header(answer, "Vary")).isEqualTo("Accept");
    ObjectMapper reader = type.endsWith("json") ? new ObjectMapper() : YAML;
    assertThat(reader.readTree(answer.body())).isEqualTo(committed);
  }

  @Test
  void documentIsYamlForThoseWhoDoNotSay() {
    assertThat(Http.header(http.get("/openapi"), "Content-Type")).isEqualTo("application/yaml");
  }

  @Test
  void headIsAnsweredAsGetAndPostIsNot() {
    HttpResponse<byte[]> head = http.send("HEAD", "/openapi");
    HttpResponse<byte[]> post = http.send("POST", "/openapi");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(Http.header(head, "Content-Type")).isEqualTo("application/yaml");
    assertThat(Http.header(head, "Content-Length"))
        .isEqualTo(String.valueOf(http.get("/openapi").body().length));
    assertThat(post.statusCode()).isEqualTo(405);
    assertThat(Http.header(post, "Allow")).contains("GET").contains("HEAD");
    assertThat(Http.json(post).getInt("status")).isEqualTo(405);
  }
}

package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class StatsIT {

  private final Http http;

  StatsIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "text/plain", "text/html,application/xhtml+xml,*/*;q=0.8"})
  void statsAreALineOfText(String accept) {
    HttpResponse<byte[]> answer = http.get("/stats", "Accept", accept);

    assertThat(Http.header(answer, "Content-Type")).startsWith("text/plain");
    assertThat(Http.text(answer)).isEqualTo("9 faces");
  }

  @ParameterizedTest
  @CsvSource({"/stats, application/json", "/stats/json, */*"})
  void statsAreCountsByGenderAndAgeForThoseWhoWantJson(String path, String accept) {
    JsonObject stats = http.json(path, "Accept", accept);

    assertThat(stats.keySet()).containsExactly("faces", "female", "male", "ages", "sources");
    assertThat(stats.getInt("faces")).isEqualTo(9);
    assertThat(stats.getInt("female")).isEqualTo(5);
    assertThat(stats.getInt("male")).isEqualTo(4);
    assertThat(stats.getJsonArray("ages"))
        .contains(Json.createObjectBuilder().add("age", 35).add("female", 1).add("male", 1).build())
        .hasSize(8);
    assertThat(stats.getJsonArray("sources"))
        .containsExactly(
            Json.createObjectBuilder().add("source", "women").add("faces", 5).build(),
            Json.createObjectBuilder().add("source", "men").add("faces", 4).build());
  }
}

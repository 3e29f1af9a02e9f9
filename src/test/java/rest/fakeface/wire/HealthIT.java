package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class HealthIT {

  private final SharedServer server;

  HealthIT(ServerKind kind) {
    server = SharedServer.of(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"live", "ready", "started"})
  void serverIsUp(String kind) {
    HttpResponse<byte[]> answer = server.health().get("/health/" + kind);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.json(answer).getString("status")).isEqualTo("UP");
  }

  @Test
  void readinessTellsOfTheCatalog() {
    JsonObject data = data("catalog");

    // Payara writes numbers as strings.
    assertThat(data.toString())
        .containsPattern("\"faces\":\"?" + server.faces().size() + "\"?[,}]")
        .containsPattern("\"snapshot_age_seconds\":\"?\\d{1,3}\"?[,}]");
    assertThat(data.getString("database")).isEqualTo("reachable");
    assertThat(Instant.parse(data.getString("last_refresh")))
        .isAfter(Instant.now().minus(Duration.ofMinutes(2)));
  }

  @Test
  void readinessTellsOfTheLastHarvestOfEachSource() {
    assertThat(data("harvest").getString("import")).contains("import: ", " known");
  }

  private JsonObject data(String check) {
    return server.health().json("/health/ready").getJsonArray("checks").stream()
        .map(JsonObject.class::cast)
        .filter(each -> each.getString("name").equals(check))
        .findFirst()
        .orElseThrow()
        .getJsonObject("data");
  }
}

package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class CorsIT {

  private final Http http;

  CorsIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @EachChoosingAddress
  @ValueSource(strings = {"/stats", "/face/json?gender=x", "/content/nothing.jpg", "/nothing"})
  void everythingPublicIsOpenToEveryOrigin(String path) {
    HttpResponse<byte[]> answer = http.get(path, "Origin", "http://example.org");

    assertThat(Http.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void theTargetOfARedirectIsOpenToo() {
    String target = Http.header(http.get("/face/view"), "Location");

    HttpResponse<byte[]> answer = http.get(target, "Origin", "http://example.org");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/face/json", "/face/view", "/content/nothing.jpg", "/stats"})
  void aPreFlightIsAnswered(String path) {
    HttpResponse<byte[]> answer =
        http.send(
            "OPTIONS",
            path,
            "Origin",
            "http://example.org",
            "Access-Control-Request-Method",
            "GET",
            "Access-Control-Request-Headers",
            "x-requested-with");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(Http.header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(Http.header(answer, "Access-Control-Allow-Methods")).contains("GET");
    assertThat(Http.header(answer, "Access-Control-Allow-Headers")).isEqualTo("*");
  }

  @Test
  void optionsWithoutAPreFlightSaysWhatIsAllowed() {
    HttpResponse<byte[]> answer = http.send("OPTIONS", "/face/json");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Allow")).contains("GET", "HEAD", "OPTIONS");
  }
}

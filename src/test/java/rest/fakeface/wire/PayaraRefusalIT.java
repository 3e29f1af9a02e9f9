package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

/**
 * Requests that Payara refuses before it calls the application. WildFly does not show such refusals
 * to pages.
 */
class PayaraRefusalIT {

  private final Http http = SharedServer.of(ServerKind.PAYARA_MICRO).http();

  @Test
  void aFileOfTheApplicationIsRefusedWithAProblem() {
    HttpResponse<byte[]> answer = http.get("/WEB-INF/web.xml");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Http.json(answer).getString("detail")).isEqualTo("Not Found: /WEB-INF/web.xml");
  }
}

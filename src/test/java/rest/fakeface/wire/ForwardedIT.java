package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

@Order(ServerOrder.PROXIED)
@ParameterizedClass
@EnumSource(ServerKind.class)
class ForwardedIT {

  private final Http http;

  ForwardedIT(ServerKind kind) {
    http = ProxiedServer.of(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X-Forwarded-Proto=https&X-Forwarded-Host=faces.corp      | https://faces.corp/
          X-Forwarded-Host=faces.corp:8443                         | http://faces.corp:8443/
          X-Forwarded-Proto=https&X-Forwarded-Host=faces.corp:8443 | https://faces.corp:8443/
          X-Forwarded-Host=faces.corp&X-Forwarded-Port=99          | http://faces.corp:99/
          X-Forwarded-Host=faces.corp&X-Forwarded-Prefix=/a/b      | http://faces.corp/a/b/
          X-Forwarded-Host=faces_qa.corp.test                      | http://faces_qa.corp.test/
          X-Forwarded-Host=a.corp&X-Forwarded-Prefix=/f%C3%A4ces/  | http://a.corp/f%C3%A4ces/
          X-Forwarded-Host=[2001:db8::1]:81                        | http://[2001:db8::1]:81/
          Forwarded=for=1.2.3.4;proto=https;host=faces.corp        | https://faces.corp/
          """)
  void addressesAreWhereTheTrustedProxySays(String headers, String base) {
    String[] forwarded =
        Stream.of(headers.split("&"))
            .flatMap(header -> Stream.of(header.split("=", 2)))
            .toArray(String[]::new);

    assertThat(http.json("/face/json", forwarded).getString("image_url"))
        .startsWith(base + "content/");
    assertThat(Http.header(http.get("/face/view", forwarded), "Location"))
        .startsWith(base + "content/");
    assertThat(Http.text(http.get("/thumb/url", forwarded))).startsWith(base + "content/thumb_");
    assertThat(Http.text(http.get("/faces?count=2", forwarded))).contains(base + "content/");
  }

  @Test
  void schemeAloneHasTheUsualPortOfItself() {
    assertThat(http.json("/face/json", "X-Forwarded-Proto", "https").getString("image_url"))
        .startsWith(http.base().toString().replace("http:", "https:") + "/content/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"><script>", "evil.example/x", "user@evil.example", "a b"})
  void malformedHostIsIgnored(String host) {
    assertThat(http.json("/face/json", "X-Forwarded-Host", host).getString("image_url"))
        .startsWith(http.base() + "/content/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/yaml", "application/json"})
  void serverOfTheDocumentIsWhereTheTrustedProxySays(String accept) throws IOException {
    HttpResponse<byte[]> document =
        http.get(
            "/openapi",
            "Accept",
            accept,
            "X-Forwarded-For",
            "192.0.2.77",
            "X-Forwarded-Proto",
            "https",
            "X-Forwarded-Host",
            "faces.corp:8443",
            "X-Forwarded-Prefix",
            "/f%C3%A4ces/");

    assertThat(new YAMLMapper().readTree(document.body()).at("/servers/0/url").asText())
        .isEqualTo("https://faces.corp:8443/f%C3%A4ces");
  }

  @Test
  void prefixIsAlsoThatOfAMatchedTable() {
    String rows = "{\"rows\":[{\"id\":\"1\"}]}";

    assertThat(
            Http.text(
                http.post(
                    "/faces/match", "application/json", rows, "X-Forwarded-Prefix", "/people")))
        .contains(http.base() + "/people/content/");
  }
}

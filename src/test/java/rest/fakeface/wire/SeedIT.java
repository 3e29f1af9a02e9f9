package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class SeedIT {

  private final Http http;

  SeedIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @Test
  void theSameSeedGivesTheSameFaceAtEveryAddress() {
    String face = http.json("/face/json?seed=anna").getString("filename");

    for (int times = 0; times < 10; times++) {
      assertThat(http.json("/face/json/x?seed=anna").getString("filename")).isEqualTo(face);
    }
    assertThat(http.text("/face/url?seed=anna")).endsWith("/content/" + face);
    assertThat(Http.header(http.get("/face/view?seed=anna"), "Location"))
        .endsWith("/content/" + face);
    assertThat(Http.header(http.get("/thumb/view?seed=anna"), "Location"))
        .endsWith("/content/thumb_" + face);
    assertThat(http.get("/face/image?seed=anna").body())
        .isEqualTo(http.get("/content/" + face).body());
  }

  @Test
  void seedChoosesAmongTheFacesThatMatch() {
    Set<String> chosen =
        IntStream.range(0, 100)
            .mapToObj(n -> http.json("/face/json?gender=male&seed=" + n).getString("filename"))
            .collect(Collectors.toSet());

    assertThat(chosen).hasSize(4).allMatch(file -> file.startsWith("male_"));
  }

  @Test
  void seedChoosesAmongTheFacesOfASource() {
    for (int n = 0; n < 20; n++) {
      String file = http.json("/face/json?source=men&seed=" + n).getString("filename");

      assertThat(http.json("/face/json?gender=male&seed=" + n).getString("filename"))
          .isEqualTo(file);
      assertThat(http.text("/thumb/url?source=men&seed=" + n)).endsWith("thumb_" + file);
    }
  }

  @Test
  void emptySeedIsNone() {
    HttpResponse<byte[]> answer = http.get("/face/json?seed=");

    assertThat(Http.header(answer, "Cache-Control")).contains("no-store");
  }

  @EachChoosingAddress
  void whatASeedChoseMayBeKeptForAWhile(String path) {
    HttpResponse<byte[]> answer = http.get(path + "?seed=anna");

    assertThat(Http.header(answer, "Cache-Control")).isEqualTo("public, max-age=300");
    assertThat(Http.header(answer, "Pragma")).isEmpty();
    assertThat(Http.header(answer, "Expires")).isEmpty();
    String tag = Http.header(answer, "ETag");
    if (answer.statusCode() == 302) {
      assertThat(tag).isEmpty();
      return;
    }
    assertThat(tag).matches("(W/)?\"(thumb_)?(fe)?male_.*\\.jpg\"");

    HttpResponse<byte[]> again = http.get(path + "?seed=anna", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(Http.header(again, "Cache-Control")).isEqualTo("public, max-age=300");
    assertThat(Http.header(again, "ETag")).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/face/json", "/face/url", "/face/image", "/thumb/image", "/faces?count=2"})
  void answerIsRefusedToThoseWhoWantAnother(String path) {
    String seeded = path + (path.contains("?") ? "&" : "?") + "seed=anna";
    String tag = Http.header(http.get(seeded), "ETag");

    for (String other : List.of("\"z\"", "z", "[x|y]^`{}", "%0d%0a")) {
      HttpResponse<byte[]> answer = http.get(seeded, "If-Match", other);

      assertThat(answer.statusCode()).as(other).isEqualTo(412);
      assertThat(Http.json(answer).getInt("status")).isEqualTo(412);
      assertThat(http.get(seeded, "If-None-Match", other).statusCode()).as(other).isEqualTo(200);
    }
    assertThat(http.get(seeded, "If-Match", tag).statusCode()).isEqualTo(200);
    assertThat(http.get(seeded, "If-Match", "*").statusCode()).isEqualTo(200);
  }

  @EachChoosingAddress
  void seedThatIsTooLongIsRefused(String path) {
    assertThat(http.get(path + "?seed=" + "x".repeat(256)).statusCode()).isLessThan(400);

    HttpResponse<byte[]> answer = http.get(path + "?seed=" + "x".repeat(257));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).getString("parameter")).isEqualTo("seed");
  }

  /** Preconditions apply only to successful answers (RFC 9110, section 13.2.1). */
  @Test
  void redirectIsGivenWhateverTheClientHas() {
    for (String header : List.of("If-None-Match", "If-Match")) {
      for (String tags : List.of("*", "\"z\"")) {
        HttpResponse<byte[]> answer = http.get("/face/view?seed=anna", header, tags);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Http.header(answer, "Location")).contains("/content/");
      }
    }
  }
}

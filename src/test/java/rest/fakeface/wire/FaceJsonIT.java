package rest.fakeface.wire;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class FaceJsonIT {

  private final SharedServer server;
  private final Http http;

  FaceJsonIT(ServerKind kind) {
    server = SharedServer.of(kind);
    http = server.http();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/face/json", "/face/json/anything", "/face/json/1599.jpg?a=1599"})
  void aFaceHasSevenKeysInTheirOrderAndNoNulls(String path) {
    JsonObject face = http.json(path);

    assertThat(face.keySet())
        .containsExactly(
            "age", "date_added", "filename", "gender", "image_url", "last_served", "source");
    assertThat(face.getJsonNumber("age").isIntegral()).isTrue();
    assertThat(face.values()).filteredOn(JsonValue.NULL::equals).isEmpty();
  }

  @Test
  void aFaceIsWhatItsFileNameSays() {
    JsonObject face = http.json("/face/json");

    FaceName name = FaceName.parse(face.getString("filename")).orElseThrow();
    assertThat(server.faces()).contains(name);
    assertThat(face.getInt("age")).isEqualTo(name.age());
    assertThat(face.getString("gender")).isEqualTo(name.gender().toString());
    assertThat(face.getString("source"))
        .isEqualTo(name.gender() == Gender.FEMALE ? "women" : "men");
    assertThat(face.getString("image_url")).isEqualTo(http.base() + "/content/" + name);
  }

  @Test
  void datesAreOfTheFormOfHttpWithTwoDigitDays() {
    JsonObject face = http.json("/face/json");

    String form =
        "(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT";
    assertThat(face.getString("date_added")).matches(form);
    assertThat(face.getString("last_served")).matches(form);
    assertThat(Dates.of(face, "date_added"))
        .isBetween(Instant.now().minus(Duration.ofHours(1)), Instant.now());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gender=female                                  | 5
          gender=male                                    | 4
          minimum_age=35                                 | 7
          maximum_age=35                                 | 4
          minimum_age=35&maximum_age=35                  | 2
          gender=female&minimum_age=35                   | 4
          gender=male&minimum_age=36&maximum_age=57      | 1
          gender=&minimum_age=&maximum_age=              | 9
          minimum_age=0&maximum_age=150                  | 9
          Gender=male&age=3&unknown=x                    | 9
          gender=female&gender=male                      | 5
          source=women                                   | 5
          source=men,women                               | 9
          source=men&source=women                        | 9
          source=men,unknown&minimum_age=36              | 2
          source=%22men%22&gender=                       | 4
          source=                                        | 9
          """)
  void everyFaceThatMatchesIsServedAndNoOther(String query, int matching) {
    Set<String> served =
        IntStream.range(0, 30 * matching)
            .mapToObj(n -> http.json("/face/json?" + query).getString("filename"))
            .collect(toSet());

    assertThat(served).hasSize(matching);
  }

  @Test
  void lastServedIsTheTimeOfTheServingBefore() {
    String onlyOne = "/face/json?gender=male&minimum_age=48&maximum_age=48";
    Instant before = Instant.now().minusSeconds(1);
    http.json(onlyOne);
    Instant after = Instant.now();

    JsonObject again = http.json(onlyOne);

    assertThat(Dates.of(again, "last_served")).isBetween(before, after);
  }

  @Test
  void whatAClientAcceptsDoesNotChangeTheAnswer() {
    var answer = http.get("/face/json", "Accept", "text/html,image/webp");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/json");
  }
}

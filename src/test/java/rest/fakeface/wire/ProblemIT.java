package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class ProblemIT {

  private final Http http;

  ProblemIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gender=other                  | gender      | other | female (or f, w, woman) or male (or m, man), in any case
          minimum_age=abc               | minimum_age | abc   | a whole number of years
          minimum_age=1.5               | minimum_age | 1.5   | a whole number of years
          minimum_age=60&maximum_age=30 | minimum_age | 60    | a whole number of years up to maximum_age, which is 30
          """)
  void aWrongParameterIsNamedWithWhatCameAndWhatIsAccepted(
      String query, String parameter, String value, String accepted) {
    HttpResponse<byte[]> answer = http.get("/face/json?" + query);

    JsonObject problem = problem(answer, 400);
    assertThat(problem.getString("parameter")).isEqualTo(parameter);
    assertThat(problem.getString("value")).isEqualTo(value);
    assertThat(problem.getString("accepted")).isEqualTo(accepted);
    assertThat(problem.getString("detail")).contains(parameter, value, accepted);
  }

  @EachChoosingAddress
  void everyChoosingAddressAnswersWithProblems(String path) {
    JsonObject wrong = problem(http.get(path + "/x?gender=x"), 400);
    JsonObject none = problem(http.get(path + "?minimum_age=149", "Accept", "image/*"), 404);

    assertThat(wrong.getString("parameter")).isEqualTo("gender");
    assertThat(none.getString("type")).isEqualTo("urn:fakeface:problem:no-face");
    assertThat(none.getString("detail")).contains("149 to 150 years");
  }

  @ParameterizedTest
  @ValueSource(strings = {"minimum_age=999", "maximum_age=-5", "minimum_age=99999999999999"})
  void agesThatNoFaceHasMatchNothing(String query) {
    JsonObject none = problem(http.get("/face/json?" + query), 404);

    assertThat(none.getString("type")).isEqualTo("urn:fakeface:problem:no-face");
  }

  @Test
  void sourceThatThereIsNotIsAProblemThatSaysWhichThereAre() {
    JsonObject none = problem(http.get("/face/view?source=Women"), 404);

    assertThat(none.getString("detail"))
        .isEqualTo(
            "No face matches any gender, 0 to 150 years, source Women."
                + " The sources are: women, men.");
    assertThat(problem(http.get("/face/json?source=men&minimum_age=99"), 404).getString("detail"))
        .endsWith("source men.");
  }

  @Test
  void sourcesThatAreTooManyOrTooLongAreAProblem() {
    for (String names :
        List.of("a,".repeat(3) + "b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u", "x".repeat(101))) {
      JsonObject problem = problem(http.get("/faces?source=" + names), 400);

      assertThat(problem.getString("parameter")).isEqualTo("source");
      assertThat(problem.getString("accepted")).startsWith("up to 20 names");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/face",
        "/face/jsonx",
        "/face/json/two/segments",
        "/thumb/json",
        "/problem"
      })
  void anUnknownAddressIsAProblem(String path) {
    problem(http.get(path), 404);
  }

  @Test
  void aMethodThatIsNotAllowedIsAProblemThatSaysWhichAre() {
    HttpResponse<byte[]> answer = http.send("DELETE", "/face/json");

    problem(answer, 405);
    assertThat(Http.header(answer, "Allow")).contains("GET");
  }

  @Test
  void aLongWrongValueIsRepeatedInPart() {
    JsonObject problem = problem(http.get("/face/json?gender=" + "x".repeat(3000)), 400);

    assertThat(problem.getString("value")).hasSizeLessThan(110).startsWith("xxx");
  }

  @Test
  void aWrongValueIsRepeatedAsTextAndNothingElse() {
    HttpResponse<byte[]> answer = http.get("/face/json?gender=%3Cscript%3E%22%0A");

    assertThat(problem(answer, 400).getString("value")).isEqualTo("<script>\"\n");
  }

  private static JsonObject problem(HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    assertThat(Http.header(answer, "Cache-Control")).contains("no-store");
    JsonObject problem = Http.json(answer);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.keySet()).contains("type", "title", "detail");
    return problem;
  }
}

package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.PapersCells;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

@ParameterizedClass
@EnumSource(ServerKind.class)
class FacesIT {

  private final SharedServer server;
  private final Http http;

  FacesIT(ServerKind kind) {
    server = SharedServer.of(kind);
    http = server.http();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 9, 9",
    "count=4, 9, 4",
    "count=5000, 9, 9",
    "gender=male&count=3, 4, 3",
    "source=men&count=3, 4, 3",
    "'source=men,women&gender=male&balanced=true', 4, 4",
    "source=unknown, 0, 0",
    "minimum_age=149, 0, 0",
    "count=2&balanced=true, 9, 2",
    "count=2&balanced=1, 9, 2",
    "count=2&balanced=0&bom=0, 9, 2",
    "count=2&balanced=True&minimum_age=-5&maximum_age=999, 9, 2",
    "balanced=true&minimum_age=999, 0, 0",
    "balanced=true&maximum_age=-1&seed=x, 0, 0"
  })
  void distinctFacesThatMatchAreHandedOut(String query, int matched, int count) {
    JsonObject answer = http.json("/faces?" + query);

    assertThat(answer.keySet()).containsExactly("matched", "count", "faces");
    assertThat(answer.getInt("matched")).isEqualTo(matched);
    assertThat(answer.getInt("count")).isEqualTo(count);
    assertThat(files(answer)).hasSize(count).doesNotHaveDuplicates();
  }

  @Test
  void balancedFacesAreAsEvenAsTheCatalogAllows() {
    JsonObject answer = http.json("/faces?count=2&balanced=true");

    assertThat(files(answer))
        .anyMatch(file -> file.startsWith("female_"))
        .anyMatch(file -> file.startsWith("male_"));
  }

  @Test
  void facesOfASeedAreTheSameAgainAndMayBeKeptForAWhile() {
    HttpResponse<byte[]> answer = http.get("/faces?count=5&seed=team");

    assertThat(files(http.json("/faces?count=5&seed=team"))).isEqualTo(files(Http.json(answer)));
    assertThat(Http.header(answer, "Cache-Control")).isEqualTo("public, max-age=300");
    String tag = Http.header(answer, "ETag");
    assertThat(http.get("/faces?count=5&seed=team", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(Http.header(http.get("/faces?count=5"), "Cache-Control")).contains("no-store");
  }

  @Test
  void facesComeAsCsvToThoseWhoAcceptIt() {
    HttpResponse<byte[]> answer = http.get("/faces?gender=female", "Accept", "text/csv");

    assertThat(Http.header(answer, "Content-Type")).startsWith("text/csv").contains("UTF-8");
    assertThat(Http.header(answer, "Vary")).contains("Accept");
    List<String> lines = Http.text(answer).lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("filename,gender,age,source,image_url,added_at,last_served_at");
    assertThat(lines).hasSize(6);
    assertThat(lines.get(1))
        .matches("female_\\d+_[0-9a-f]{40}\\.jpg,female,\\d+,women,http:.*Z,.*Z");
  }

  @ParameterizedTest
  @CsvSource({
    "count=0, count, a whole number from 1 to 5000",
    "count=5001, count, a whole number from 1 to 5000",
    "count=x, count, a whole number from 1 to 5000",
    "details=all, details, true (or 1) or false (or 0)",
    "balanced=yes, balanced, true (or 1) or false (or 0)",
    "gender=x, gender, 'female (or f, w, woman) or male (or m, man), in any case'"
  })
  void wrongParameterIsNamed(String query, String parameter, String accepted) {
    HttpResponse<byte[]> answer = http.get("/faces?" + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).getString("parameter")).isEqualTo(parameter);
    assertThat(Http.json(answer).getString("accepted")).isEqualTo(accepted);
  }

  @Test
  void faceIsShownByItsNameWithItsDatesInBothForms() {
    FaceName name = server.faces().get(0);

    JsonObject face = http.json("/faces/" + name);

    assertThat(face.getString("filename")).isEqualTo(name.toString());
    assertThat(face.getInt("age")).isEqualTo(name.age());
    assertThat(Instant.parse(face.getString("added_at")).getEpochSecond())
        .isEqualTo(Dates.of(face, "date_added").getEpochSecond());
    assertThat(Instant.parse(face.getString("last_served_at")).getEpochSecond())
        .isEqualTo(Dates.of(face, "last_served").getEpochSecond());
  }

  @Test
  void faceIsShownWithItsPapers() {
    FaceName name = server.faces().get(0);

    JsonObject papers = http.json("/faces/" + name).getJsonObject("papers");

    assertThat(papers.getBoolean("gender_stated")).isTrue();
    assertThat(papers.getBoolean("age_stated")).isTrue();
    // The key of a face is the beginning of the SHA-256 of its original bytes.
    assertThat(papers.getString("sha256")).hasSize(64).startsWith(name.key().toString());
    assertThat(papers.getString("origin")).endsWith("/" + name);
    assertThat(papers).doesNotContainKeys("licence", "prompt", "estimate", "region");
  }

  @Test
  void facesComeWithTheirPapersToThoseWhoAskForDetails() {
    JsonObject answer = http.json("/faces?count=3&details=true");

    assertThat(answer.getJsonArray("faces").getValuesAs(JsonObject.class))
        .hasSize(3)
        .allSatisfy(face -> assertThat(face.getJsonObject("papers")).containsKey("sha256"));
    assertThat(http.json("/faces?count=3").getJsonArray("faces").getJsonObject(0))
        .doesNotContainKey("papers");
    List<String> lines =
        Http.text(http.get("/faces?count=3&details=1", "Accept", "text/csv")).lines().toList();
    assertThat(lines.get(0)).endsWith("," + String.join(",", PapersCells.NAMES));
    assertThat(lines.get(1)).matches(".*,[0-9a-f]{64},true,true,{8}");
  }

  @ParameterizedTest
  @CsvSource({
    "female_35_0000000000000000000000000000000000000000.jpg",
    "thumb_female_35_0000000000000000000000000000000000000000.jpg",
    "anna"
  })
  void unknownFaceIsAProblem(String name) {
    HttpResponse<byte[]> answer = http.get("/faces/" + name);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Http.json(answer).getString("type")).isEqualTo("urn:fakeface:problem:unknown-face");
  }

  private static List<String> files(JsonObject answer) {
    Stream<JsonObject> faces = answer.getJsonArray("faces").getValuesAs(JsonObject.class).stream();
    return faces.map(face -> face.getString("filename")).toList();
  }
}

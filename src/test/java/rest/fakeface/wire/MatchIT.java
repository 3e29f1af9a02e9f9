package rest.fakeface.wire;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.support.Http;
import rest.fakeface.support.ServerKind;

/** Tables of people, who get faces. */
@ParameterizedClass
@EnumSource(ServerKind.class)
class MatchIT {

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Http http;

  MatchIT(ServerKind kind) {
    http = SharedServer.of(kind).http();
  }

  @Test
  void eachPersonGetsAFaceThatAgrees() {
    String born = LocalDate.now(ZoneOffset.UTC).minusYears(20).toString();

    List<JsonObject> rows =
        rows(
            match(
                """
                {"rows":[{"id":1,"gender":"male","age":48},
                  {"id":"anna","gender":"female","birth_date":"%s","name":"Anna"},
                  {"id":"x"}]}
                """
                    .formatted(born)));

    assertThat(rows.get(0).getString("id")).isEqualTo("1");
    assertThat(file(rows.get(0))).startsWith("male_48_");
    assertThat(rows.get(0).getInt("age_difference")).isZero();
    assertThat(rows.get(0).getBoolean("reused")).isFalse();
    assertThat(file(rows.get(1))).startsWith("female_20_");
    assertThat(file(rows.get(2))).isNotIn(file(rows.get(0)), file(rows.get(1)));
  }

  @Test
  void nearestAgeIsTakenAndTheDifferenceSaid() {
    JsonObject row = rows(match("[{'id':1,'gender':'female','age':90}]".replace('\'', '"'))).get(0);

    assertThat(file(row)).startsWith("female_81_");
    assertThat(row.getInt("age_difference")).isEqualTo(-9);
  }

  @Test
  void facesComeFromTheSourcesThatAreAskedFor() {
    String people = "id,gender\n1,\n2,\n3,female\n";
    List<JsonObject> rows =
        rows(
            Http.json(
                http.post(
                    "/faces/match?source=men", "text/csv", people, "Accept", "application/json")));

    assertThat(file(rows.get(0))).startsWith("male_");
    assertThat(file(rows.get(1))).startsWith("male_").isNotEqualTo(file(rows.get(0)));
    assertThat(rows.get(2).getJsonObject("error").getString("detail"))
        .isEqualTo("No face matches female, 0 to 150 years, source men.");
    assertThat(http.post("/faces/match?source=%22", "text/csv", people).statusCode())
        .isEqualTo(400);
  }

  @Test
  void facesAreDistinctAsLongAsThereAreAny() {
    StringBuilder table = new StringBuilder("id,gender\n");
    for (int person = 0; person < 6; person++) {
      table.append(person).append(",male\n");
    }

    List<String> lines =
        Http.text(http.post("/faces/match", "text/csv", table.toString())).lines().toList();

    assertThat(lines.get(0))
        .isEqualTo(
            "id,gender,face_filename,face_url,face_gender,face_age,age_difference,reused,error");
    assertThat(lines).hasSize(7);
    assertThat(lines.subList(1, 5))
        .allMatch(line -> line.contains(",false,"))
        .extracting(line -> line.split(",", -1)[2])
        .doesNotHaveDuplicates();
    assertThat(lines.subList(5, 7)).allMatch(line -> line.contains(",true,"));
  }

  @Test
  void personKeepsTheFaceFromOneTableToTheNext() {
    String one = file(rows(match("[{\"id\":\"anna\"}]")).get(0));
    String other = file(rows(match("[{\"id\":\"anna\"},{\"id\":\"bert\"}]")).get(0));

    assertThat(other).isEqualTo(one);
  }

  @Test
  void badRowHasItsErrorInItsPlace() {
    JsonObject answer =
        match(
            """
            [{"id":1,"age":"old"},{"id":2},7,{"gender":"male"},{"id":2},{"id":3,"gender":"x"}]
            """);

    assertThat(answer.getInt("count")).isEqualTo(6);
    assertThat(answer.getInt("errors")).isEqualTo(5);
    assertThat(rows(answer))
        .extracting(row -> row.containsKey("error"))
        .containsExactly(true, false, true, true, true, true);
    assertThat(rows(answer).get(0).getJsonObject("error").getString("parameter")).isEqualTo("age");
    assertThat(rows(answer).get(4).getJsonObject("error").getString("accepted"))
        .isEqualTo("an id that occurs only once");
  }

  @Test
  void formOfTheAnswerIsTheOneThatIsAccepted() {
    HttpResponse<byte[]> json =
        http.post("/faces/match", "text/csv", "id\n1\n", "Accept", "application/json");
    HttpResponse<byte[]> csv =
        http.post("/faces/match", "application/json", "[{\"id\":1}]", "Accept", "text/csv");

    assertThat(rows(Http.json(json))).hasSize(1);
    assertThat(Http.text(csv)).startsWith("id,face_filename,").contains("\r\n1,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          application/json | {}                     | it has no rows
          application/json | id,age                 | it has no rows
          application/json | [{"id":1}              | line 1, column 10: found the end of the body
          application/json | {"rows":[{"id":1}]} x  | line 1, column 21: found 'x'
          text/csv         | age                    | its first line is 'age'
          text/csv         | ``                     | its first line is ''
          """)
  void tableThatCannotBeReadIsRefusedWithThePlace(String type, String body, String why) {
    assertRefused(type, body, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/xml",
        "json",
        "*/*",
        "application/json;charset=utf-7",
        "application/json;charset=utf-16",
        "application/x-www-form-urlencoded",
        "text/csv;charset="
      })
  void tableOfAnotherTypeIsRefusedWithThoseThatAreTaken(String type) {
    HttpResponse<byte[]> answer = http.post("/faces/match", type, "[{\"id\":1}]");

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(Http.header(answer, "Accept-Post")).contains("text/csv", "multipart/form-data");
  }

  @Test
  void workbookComesBackAsOneAndCanBeSentAgain() throws IOException {
    HttpResponse<byte[]> answer = http.post("/faces/match", WORKBOOK, workbook());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Content-Type")).isEqualTo(WORKBOOK);
    assertThat(Http.header(answer, "Content-Disposition")).contains("faces.xlsx");
    HttpResponse<byte[]> again =
        http.post("/faces/match?format=csv", "application/octet-stream", answer.body());
    assertThat(new String(again.body(), StandardCharsets.UTF_8))
        .startsWith("id,Name,gender,age,birth_date,note,face_filename,")
        .contains("0017,Anna Noé,female,35,1985-08-24,,female_")
        .contains("18,Bert \uD83D\uDE00,male,41,,0.1,male_");
    assertThat(Http.header(http.get("/faces?format=xlsx"), "Content-Type")).isEqualTo(WORKBOOK);
  }

  private static byte[] workbook() throws IOException {
    try (InputStream file =
        MatchIT.class.getResourceAsStream("/rest/fakeface/api/match/people.xlsx")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }

  @Test
  void tableIsPosted() {
    assertThat(http.get("/faces/match").statusCode()).isEqualTo(405);
  }

  @Test
  void numberIsTheTextThatItIs() {
    JsonObject answer = match("[{\"id\":1e999999999},{\"id\":1,\"age\":-1e999999999}]");

    assertThat(rows(answer).get(0).getString("id")).isEqualTo("1e999999999");
    assertThat(rows(answer).get(1).getJsonObject("error").getString("value"))
        .isEqualTo("-1e999999999");
  }

  @Test
  void hostileTableIsRefused() {
    String columns = IntStream.range(0, 20_000).mapToObj(i -> ",c" + i).collect(joining());
    String keys =
        IntStream.range(0, 10_000).mapToObj(i -> "{\"k" + i + "\":1}").collect(joining(","));

    assertRefused("text/csv", "id" + columns + "\n" + "1\n".repeat(10_000), "up to 256");
    assertRefused("text/csv", "id\n" + "x".repeat(9_000_000), "up to 10000 characters");
    assertRefused("application/json", "[" + keys + "]", "up to 256 different keys in all rows");
    assertRefused("application/json", "[".repeat(1_000_000), "up to 64 levels");
    assertRefused("application/json", "[" + "1".repeat(1_100) + "]", "up to 100 characters");
  }

  private void assertRefused(String type, String body, String why) {
    HttpResponse<byte[]> answer = http.post("/faces/match", type, body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).getString("detail")).contains(why);
  }

  /**
   * The limit stated in docs/operating.md, at its worst case: control characters are escaped in
   * JSON.
   */
  @Test
  void answerIsNoLongerThanTwiceTheTableAndThreeKilobytesForEachRow() {
    String control = "\u0001".repeat(256);
    int rows = 50;
    StringBuilder table = new StringBuilder("gender,id\n");
    for (int row = 0; row < rows; row++) {
      table.append(control).append(',').append(control.substring(2)).append(row + 10).append('\n');
    }

    for (String accept : List.of("application/json", "text/csv")) {
      assertThat(http.post("/faces/match", "text/csv", table.toString(), "Accept", accept).body())
          .hasSizeLessThan(2 * table.length() + 3_000 * rows);
    }
  }

  /** On Payara, completions and dispatches at certain moments are lost. */
  @Test
  void noneOfManyTablesIsLeftUnanswered() {
    String table =
        "id,note\n"
            + IntStream.range(0, 50)
                .mapToObj(i -> i + "," + "n".repeat(500))
                .collect(joining("\n"));

    IntStream.range(0, 300)
        .parallel()
        .forEach(
            round ->
                assertThat(http.post("/faces/match", "text/csv", table).body())
                    .hasSizeGreaterThan(1 << 15));
  }

  @Test
  void tableThatIsTooLargeIsRefused() {
    HttpResponse<byte[]> rows =
        http.post("/faces/match", "text/csv", "id\n" + "1\n".repeat(10_001));
    HttpResponse<byte[]> bytes =
        http.post("/faces/match", "text/csv", "id" + "\n".repeat(10_000_000));

    assertThat(rows.statusCode()).isEqualTo(400);
    assertThat(Http.json(rows).getString("accepted")).isEqualTo("up to 10000 rows");
    assertThat(bytes.statusCode()).isEqualTo(413);
  }

  private JsonObject match(String json) {
    HttpResponse<byte[]> answer = http.post("/faces/match", "application/json", json);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.header(answer, "Content-Type")).startsWith("application/json");
    return Http.json(answer);
  }

  private static List<JsonObject> rows(JsonObject answer) {
    return answer.getJsonArray("rows").getValuesAs(JsonObject.class);
  }

  private static String file(JsonObject row) {
    return row.getJsonObject("face").getString("filename");
  }
}

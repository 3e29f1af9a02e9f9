package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.wire.AdminServer.asAdmin;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.SourceType;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/** Changes of the catalog by an administrator. */
@Order(ServerOrder.ADMIN)
@ParameterizedClass
@EnumSource(ServerKind.class)
class AdminIT {

  private final AdminServer server;
  private final Http http;

  AdminIT(ServerKind kind) {
    server = AdminServer.of(kind);
    http = server.http();
  }

  @Test
  void imageWithALabelIsChosenAtOnce() {
    JsonObject report = upload(labelled("female", "90").file("image", "Oma.jpg", jpeg(90)));

    assertThat(report.getInt("added")).isEqualTo(1);
    JsonObject image = image(report, 0);
    assertThat(image.getString("file")).isEqualTo("Oma.jpg");
    assertThat(image.getString("outcome")).isEqualTo("added");
    JsonObject face = http.json("/face/json?minimum_age=90&maximum_age=90&gender=female");
    assertThat(face.getString("filename")).isEqualTo(image.getString("filename"));
    assertThat(face.getString("source")).isEqualTo("upload");
    byte[] kept = http.get("/content/" + image.getString("filename")).body();
    assertThat(TestImages.mark(kept)).isEqualTo(Mark.GENERATED);
    assertThat(TestImages.withoutXmp(kept)).isEqualTo(jpeg(90));
  }

  @Test
  void imageThatBringsAMarkIsServedAsItCame() {
    Mark own = new Mark(SourceType.COMPOSITE_SYNTHETIC.uri(), "CC-BY-4.0", "Ann");
    byte[] marked = TestImages.marked(jpeg(97), own);

    JsonObject report = upload(labelled("female", "97").file("image", "1.jpg", marked));

    String name = image(report, 0).getString("filename");
    assertThat(name).contains(FaceKey.ofContent(marked).toString());
    assertThat(http.get("/content/" + name).body()).isEqualTo(marked);
    assertThat(TestImages.mark(http.get("/content/thumb_" + name).body())).isEqualTo(own);
    assertThat(TestImages.mark(http.get("/content/64/" + name).body())).isEqualTo(own);
  }

  @Test
  void eachImageOfAnUploadHasItsOutcome() {
    byte[] known = jpeg(91);
    upload(labelled("female", "91").file("image", "1.jpg", known));

    JsonObject report =
        upload(
            labelled("female", "91")
                .field("source", "archive")
                .file("image", "again.jpg", known)
                .file("image", "new.jpg", jpeg(92))
                .file("image", "twice.jpg", jpeg(92))
                .file("image", "notes.jpg", "To do".getBytes(StandardCharsets.UTF_8))
                .file("image", "huge.png", FaceFiles.hugePng()));

    assertThat(List.of(report.getInt("added"), report.getInt("known"), report.getInt("rejected")))
        .containsExactly(1, 2, 2);
    assertThat(image(report, 3).getString("reason")).isEqualTo("UNDECODABLE");
    assertThat(image(report, 4).getString("reason")).isEqualTo("TOO_LARGE");
    assertThat(image(report, 4).getString("detail")).contains("50000 x 50000 pixels");
    assertThat(http.json("/faces/" + image(report, 1).getString("filename")).getString("source"))
        .isEqualTo("archive");
  }

  @Test
  void faceThatIsKnownUnderAnotherLabelIsRejected() {
    upload(labelled("female", "93").file("image", "1.jpg", jpeg(93)));

    JsonObject image = image(upload(labelled("male", "93").file("image", "1.jpg", jpeg(93))), 0);

    assertThat(image.getString("reason")).isEqualTo("DUPLICATE");
    assertThat(image.getString("detail")).contains("female_93_");
  }

  @Test
  void imageWithoutALabelGetsOneByAnalysis() {
    byte[] woman = ColourPicture.of(Gender.FEMALE, 33).jpeg();

    JsonObject report =
        upload(
            new MultipartForm()
                .file("image", "woman.jpg", woman)
                .file("image", "two.jpg", ColourPicture.ofTwo().jpeg()));

    assertThat(image(report, 0).getString("filename"))
        .isEqualTo("female_33_" + FaceKey.ofContent(woman) + ".jpg");
    assertThat(image(report, 1).getString("reason")).isEqualTo("SEVERAL_FACES");
  }

  @ParameterizedTest
  @CsvSource({
    "female, '', age",
    "'', 30, gender",
    "robot, 30, gender",
    "female, 151, age",
    "female, thirty, age"
  })
  void wrongLabelIsNamed(String gender, String age, String parameter) {
    HttpResponse<byte[]> answer = post(labelled(gender, age).file("image", "1.jpg", jpeg(94)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).getString("parameter")).isEqualTo(parameter);
  }

  @Test
  void uploadWithoutAnImageIsRefused() {
    HttpResponse<byte[]> answer = post(labelled("female", "30"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).getString("parameter")).isEqualTo("image");
    assertThat(http.post("/admin/faces", "text/plain", "x", asAdmin()).statusCode()).isEqualTo(415);
  }

  @Test
  void faceThatIsTakenDownIsGoneAndStaysAway() throws SQLException {
    FaceName face = uploaded(95);
    http.get("/face/json?minimum_age=95&maximum_age=95");

    HttpResponse<byte[]> answer = takeDown(face.toString(), "She%20asked%20for%20it");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Http.json(answer).getString("taken_by")).isEqualTo("anna@corp");
    assertThat(http.status("/face/json?minimum_age=95&maximum_age=95")).isEqualTo(404);
    assertThat(http.text("/faces?count=5000")).doesNotContain(face.toString());
    assertThat(http.status("/content/" + face)).isEqualTo(410);
    assertThat(http.status("/content/thumb_" + face)).isEqualTo(410);
    assertThat(http.status("/faces/" + face)).isEqualTo(410);
    assertThat(Files.exists(server.file(face))).isFalse();
    assertThat(row("select concat(filename, ' ', taken_by, ' ', reason) from takedown", face))
        .isEqualTo(face + " anna@corp She asked for it");
    JsonObject again = upload(labelled("female", "95").file("image", "again.jpg", jpeg(95)));
    assertThat(image(again, 0).getString("reason")).isEqualTo("REMOVED");
    assertThat(http.status("/content/" + face)).isEqualTo(410);
  }

  @Test
  void takedownThatIsRepeatedTellsTheFirstOne() {
    FaceName face = uploaded(96);

    JsonObject first = Http.json(takeDown(face.toString(), "first"));
    HttpResponse<byte[]> second = takeDown(face.toString(), "second");

    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(Http.json(second)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "female_20_0123456789abcdef0123456789abcdef01234567.jpg, reason=x, 404",
    "nonsense, reason=x, 404",
    "female_20_0123456789abcdef0123456789abcdef01234567.jpg, '', 400",
    "female_20_0123456789abcdef0123456789abcdef01234567.jpg, reason=%20, 400"
  })
  void takedownOfNothingOrWithoutAReasonIsRefused(String face, String query, int status) {
    assertThat(http.send("DELETE", "/admin/faces/" + face + "?" + query, asAdmin()).statusCode())
        .isEqualTo(status);
  }

  @Test
  void harvestRunsWhenItIsAskedForAndItsReportIsThere() {
    int before = harvests().size();

    assertThat(http.send("POST", "/admin/harvests", asAdmin()).statusCode()).isEqualTo(202);

    server.server().await("another harvest is reported", () -> harvests().size() > before);
    JsonObject imported =
        harvests().stream()
            .filter(harvest -> harvest.getString("source").equals("import"))
            .reduce((later, first) -> first)
            .orElseThrow();
    assertThat(imported.getInt("added")).isEqualTo(2);
    assertThat(imported.getJsonObject("rejected").getInt("WRONG_NAME")).isEqualTo(1);
    assertThat(imported.getString("ended")).endsWith("Z");
    assertThat(server.data().resolve(imported.getString("listed")))
        .content()
        .startsWith("file,reason,why\r\n")
        .contains("notes.txt,WRONG_NAME,");
  }

  @Test
  void coverageCountsByGenderAndTenYears() {
    JsonObject coverage = http.json("/admin/coverage", asAdmin());

    JsonObject forties = coverage.getJsonArray("groups").getJsonObject(4);
    assertThat(forties)
        .isEqualTo(Http.object("{\"minimum_age\":40,\"maximum_age\":49,\"female\":1,\"male\":1}"));
    assertThat(coverage.getJsonArray("groups")).hasSize(16);
    assertThat(Http.text(http.get("/admin/coverage", with("Accept", "text/csv"))).lines())
        .startsWith("minimum_age,maximum_age,female,male", "0,9,0,0")
        .contains("40,49,1,1")
        .last()
        .isEqualTo("150,150,0,0");
  }

  private static String[] with(String name, String value) {
    String[] admin = asAdmin();
    return new String[] {admin[0], admin[1], name, value};
  }

  private FaceName uploaded(int age) {
    JsonObject report =
        upload(labelled("female", String.valueOf(age)).file("image", "1.jpg", jpeg(age)));
    return FaceName.parse(image(report, 0).getString("filename")).orElseThrow();
  }

  private static MultipartForm labelled(String gender, String age) {
    return new MultipartForm().field("gender", gender).field("age", age);
  }

  /** An image that differs for each age, regardless of its picture. */
  private static byte[] jpeg(int age) {
    return FaceFiles.jpeg(Gender.FEMALE, 60, age);
  }

  private HttpResponse<byte[]> takeDown(String face, String reason) {
    return http.send(
        "DELETE", "/admin/faces/" + face + "?reason=" + reason, server.token("fakeface-admin"));
  }

  private HttpResponse<byte[]> post(MultipartForm form) {
    return http.post("/admin/faces", MultipartForm.TYPE, form.bytes(), asAdmin());
  }

  private JsonObject upload(MultipartForm form) {
    HttpResponse<byte[]> answer = post(form);
    assertThat(answer.statusCode()).as(Http.text(answer)).isEqualTo(200);
    return Http.json(answer);
  }

  private static JsonObject image(JsonObject report, int index) {
    return report.getJsonArray("images").getJsonObject(index);
  }

  private List<JsonObject> harvests() {
    return http.json("/admin/harvests", asAdmin())
        .getJsonArray("harvests")
        .getValuesAs(JsonObject.class);
  }

  private String row(String query, FaceName face) throws SQLException {
    Map<String, String> settings = server.settings();
    try (Connection connection =
            DriverManager.getConnection(
                String.valueOf(settings.get("fakeface.db.url")),
                settings.get("fakeface.db.user"),
                settings.get("fakeface.db.password"));
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(query + " where filename = '" + face + "'")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}

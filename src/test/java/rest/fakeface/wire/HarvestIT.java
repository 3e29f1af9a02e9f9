package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.wire.HarvestedServer.FROM_THE_DIRECTORY;
import static rest.fakeface.wire.HarvestedServer.FROM_THE_SITE;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rest.fakeface.analysis.ColourModels;
import rest.fakeface.face.Gender;
import rest.fakeface.image.TestImages;
import rest.fakeface.support.Http;
import rest.fakeface.support.KeptFaces.Row;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.wire.HarvestedServer.Harvested;

@Order(ServerOrder.OF_THE_CLASS)
@ParameterizedClass
@MethodSource("servers")
class HarvestIT {

  private final HarvestedServer harvested;
  private final Http http;

  HarvestIT(HarvestedServer harvested) {
    this.harvested = harvested;
    http = harvested.http();
  }

  static Stream<HarvestedServer> servers() {
    return Arrays.stream(ServerKind.values()).map(HarvestedServer::of);
  }

  static Stream<Harvested> faces() {
    return Stream.concat(FROM_THE_SITE.stream(), FROM_THE_DIRECTORY.stream());
  }

  @Test
  void withoutItsModelsTheHarvestIsOffAndTheServiceOn() {
    assertThat(harvested.without().stats()).isEqualTo("0 faces");
    assertThat(harvested.without().face()).isEqualTo(404);
    assertThat(harvested.server().log().lines())
        .filteredOn(line -> line.contains(": off: Missing model "))
        .hasSize(2)
        .allMatch(
            line ->
                line.contains(
                    "colour-detector.onnx (put it into fakeface.analysis.directory or set "))
        .allMatch(
            line -> line.contains("colours.onnx (put it into fakeface.analysis.directory or set "))
        .anyMatch(line -> line.contains("directory: off: "))
        .anyMatch(line -> line.contains("thispersondoesnotexist: off: "));
  }

  @Test
  void reportCountsWhatTheSiteGave() {
    assertThat(harvested.server().log())
        .contains(
            "thispersondoesnotexist: 6 added, 0 known, 10 rejected {DUPLICATE=1, TOO_LARGE=2,"
                + " UNDECODABLE=1, FETCH_FAILED=2, NO_FACE=1, SEVERAL_FACES=1, GENDER_UNCLEAR=1,"
                + " TOO_YOUNG=1} in ");
  }

  @Test
  void reportCountsWhatTheDirectoryHeld() {
    assertThat(harvested.server().log())
        .contains(
            "directory: 4 added, 1 known, 4 rejected"
                + " {WRONG_NAME=1, TOO_LARGE=1, UNDECODABLE=2} in ");
  }

  @Test
  void statsCountTheFaces() {
    JsonObject stats = http.json("/stats", "Accept", "application/json");

    assertThat(stats.getInt("faces")).isEqualTo(10);
    assertThat(stats.getInt("female")).isEqualTo(5);
    assertThat(stats.getInt("male")).isEqualTo(5);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void faceIsServedUnderTheLabelOfTheModels(Harvested face) {
    JsonObject json = http.json("/face/json" + face.query());
    HttpResponse<byte[]> image = http.get("/face/image" + face.query());

    assertThat(json.getString("filename")).isEqualTo(face.name().toString());
    assertThat(json.getString("source")).isEqualTo(face.source());
    assertThat(Http.header(image, "Content-Type")).isEqualTo("image/jpeg");
    assertThat(image.body()).startsWith(0xff, 0xd8, 0xff);
  }

  @Test
  void jpegIsServedAsItCameButForItsMark() {
    Harvested face = FROM_THE_SITE.get(0);

    assertThat(TestImages.withoutXmp(http.get("/content/" + face.name()).body()))
        .isEqualTo(face.file());
  }

  @Test
  void eachRowHasOneImageAndOneThumbnailAndThereIsNoOtherFile() {
    assertThat(harvested.kept().rows())
        .extracting(Row::name)
        .containsExactlyInAnyOrderElementsOf(faces().map(Harvested::name).toList());
    assertThat(harvested.kept().files())
        .containsExactlyInAnyOrderElementsOf(harvested.kept().neededFiles());
  }

  @Test
  void rowsKeepWhatTheLabelRestsOn() {
    assertThat(harvested.kept().rows())
        .allSatisfy(
            row ->
                assertThat(row.evidence())
                    .isEqualTo(
                        (row.name().gender() == Gender.FEMALE ? "0.92 " : "0.08 ")
                            + ColourModels.MODEL));
  }

  @Test
  void siteIsToldWhoAsks() {
    assertThat(harvested.site().visits())
        .allMatch(visit -> visit.header("User-Agent").startsWith("fakeface/"));
  }

  @Test
  void readinessTellsOfTheHarvest() {
    Http health = harvested.server().healthHttp();
    // The report is published shortly after the log line.
    harvested
        .server()
        .await(
            "the readiness tells of the site",
            () ->
                health
                    .text("/health/ready")
                    .contains("\"thispersondoesnotexist\":\"thispersondoesnotexist: "));
    HttpResponse<byte[]> ready = health.get("/health/ready");

    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(Http.text(ready))
        .contains("\"harvest\"")
        .contains("\"directory\":\"directory: 4 added, 1 known, 4 rejected");
    assertThat(harvested.without().readiness())
        .contains("\"directory\":\"off: Missing model ")
        .contains("\"thispersondoesnotexist\":\"off: Missing model ");
  }
}

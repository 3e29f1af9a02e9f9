package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

@Order(ServerOrder.OWN)
class ImportIT {

  @Test
  void goodFilesAreServedBadOnesAreRejectedAndNewOnesAreFound() {
    Path work = TestPaths.workDirectory("import");
    Path faces = work.resolve("faces");
    FaceName top = FaceFiles.write(faces, Gender.FEMALE, 35);
    FaceName folder = FaceFiles.write(faces.resolve("studio"), Gender.MALE, 60);
    byte[] jpeg = FaceFiles.jpeg(Gender.MALE, 30, 5);
    FaceName young = FaceFiles.write(faces, Gender.FEMALE, 6);
    FaceFiles.write(faces.resolve("holiday.jpg"), jpeg);
    FaceFiles.write(faces.resolve(named("female_20", 'a')), Arrays.copyOf(jpeg, jpeg.length / 2));
    FaceFiles.write(
        faces.resolve(named("female_20", 'b')), "no image".getBytes(StandardCharsets.UTF_8));
    FaceFiles.write(faces.resolve(named("female_20", 'c')), new byte[3_000_000]);
    FaceFiles.write(faces.resolve(named("female_20", 'd')), FaceFiles.hugePng());
    Map<String, String> settings =
        Map.of(
            "fakeface.import.directory", faces.toString(),
            "fakeface.minimum-age", "7",
            "fakeface.image.max-bytes", "2000000",
            "fakeface.refresh.interval", "1s");

    try (RunningServer server = RunningServer.start(ServerKind.PAYARA_MICRO, work, settings)) {
      server.await("both are in", () -> server.http().text("/stats").equals("2 faces"));
      assertThat(server.http().json("/face/json?gender=female").getString("source"))
          .isEqualTo("import");
      assertThat(server.http().json("/face/json?gender=male").getString("source"))
          .isEqualTo("studio");
      assertThat(server.http().status("/content/" + top)).isEqualTo(200);
      assertThat(server.http().status("/content/thumb_" + folder)).isEqualTo(200);
      assertThat(server.http().status("/face/json?maximum_age=34")).isEqualTo(404);
      assertThat(server.http().json("/faces?count=9").getInt("count")).isEqualTo(2);
      assertThat(server.http().status("/content/" + young)).isEqualTo(200);
      assertThat(server.http().json("/faces/" + young).getInt("age")).isEqualTo(6);

      FaceName late = FaceFiles.write(faces.resolve("late"), Gender.FEMALE, 7);
      server.await("the new file is found", () -> server.log().contains("1 added, 0 known"));
      assertThat(server.http().status("/content/thumb_" + late)).isEqualTo(200);
      assertThat(server.http().text("/stats")).isEqualTo("3 faces");

      assertThat(server.log())
          .contains(
              "3 added, 0 known, 5 rejected {WRONG_NAME=1, TOO_LARGE=2, UNDECODABLE=2}",
              "holiday.jpg rejected, WRONG_NAME",
              "0 faces younger than 7 are not chosen (fakeface.minimum-age)",
              "50000 x 50000 pixels");
      assertThat(server.log().split("holiday.jpg rejected", -1)).hasSize(2);
    }
  }

  private static String named(String who, char digit) {
    return who + "_" + String.valueOf(digit).repeat(40) + ".jpg";
  }
}

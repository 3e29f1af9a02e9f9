package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.KeptFaces;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.Pause;
import rest.fakeface.support.ProofLength;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.TestPaths;

/**
 * The disk of the embedded database and of the images is temporarily full or read-only. Mounts a
 * small disk, so it only runs by the command in {@code docs/resilience.md}.
 */
@Order(ServerOrder.OWN)
class FullDiskIT {

  /**
   * The number of times that the disk is full for a moment, so that a write fails in the middle.
   */
  private static final int MOMENTS = ProofLength.of(15, 40);

  /** Sufficient for the check of free space and little more. */
  private static final int ROOM = 600_000;

  private static final String READ_ONLY = "broken off after 0 added: Read-only file system";

  private final Path work = TestPaths.workDirectory("full-disk");
  private final Path faces = work.resolve("faces");
  @AutoClose private final SmallDisk disk = new SmallDisk(work.resolve("data"), 24);

  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void intakePausesServingGoesOnAndRecoveryNeedsNoHand(ServerKind kind) {
    FaceName face = FaceFiles.write(faces, Gender.FEMALE, 35);
    Map<String, String> settings = new HashMap<>();
    settings.put("fakeface.data.directory", work.resolve("data").toString());
    settings.put("fakeface.import.directory", faces.toString());
    settings.put("fakeface.refresh.interval", "1s");
    settings.put("fakeface.admin.password-hash", AdminPassword.hash());

    int count = 1;
    try (RunningServer server = RunningServer.start(kind, work, settings)) {
      server.await("the face is in", () -> server.http().text("/stats").equals("1 faces"));
      AskingClient load =
          new AskingClient(server.http(), "/face/json", "/content/" + face, "/thumb/image");
      try (load) {
        for (int round = 0; round < ProofLength.of(1, 10); round++) {
          fillAndFree(kind, server, ++count);
          fillAgainAndAgain(kind, server, ++count);
          protectImages(kind, server, ++count);
        }
      }
      assertThat(load.failures()).isEmpty();
      server.stop();
    }
    KeptFaces kept = KeptFaces.of(work.resolve("data"), Map.of());
    assertThat(kept.rows()).hasSize(count);
    assertThat(kept.files()).containsAll(kept.neededFiles());
  }

  private void fillAndFree(ServerKind kind, RunningServer server, int count) {
    TroubleLog log = new TroubleLog(kind, server);
    disk.fill();
    FaceName next = FaceFiles.write(faces, Gender.MALE, count);
    server.await("the database is lost", () -> isReachable(server, 0));
    String takedown = "/admin/faces/" + next + "?reason=x";
    isRefusedForWantOfSpace(server.http().send("DELETE", takedown, AdminPassword.asAdmin()));
    isRefusedForWantOfSpace(upload(server.http()));
    assertThat(server.http().text("/stats")).isEqualTo((count - 1) + " faces");

    disk.free();
    recovers(server, next, log);
    log.tellsBothEnds("the full disk");
  }

  /** Fills the disk repeatedly, so that it becomes full during a write and not before. */
  private void fillAgainAndAgain(ServerKind kind, RunningServer server, int count) {
    TroubleLog log = new TroubleLog(kind, server);
    FaceName next = FaceFiles.write(faces, Gender.MALE, count);
    for (int i = 0; i < MOMENTS; i++) {
      disk.fill();
      Pause.millis(100);
      disk.free(ROOM);
      Pause.millis(100);
    }

    disk.free();
    recovers(server, next, log);
    log.tellsShortly(MOMENTS);
  }

  private void protectImages(ServerKind kind, RunningServer server, int count) {
    TroubleLog log = new TroubleLog(kind, server);
    disk.protect("images");
    FaceName next = FaceFiles.write(faces, Gender.MALE, count);
    server.await("the import fails", () -> log.lines(READ_ONLY) > 0);
    isRefusedForWantOfSpace(upload(server.http()));
    assertThat(server.http().status("/content/" + next)).isEqualTo(404);

    disk.unprotect("images");
    recovers(server, next, log);
    assertThat(log.lines(READ_ONLY)).isEqualTo(1);
    assertThat(log.lines("")).isLessThan(10);
  }

  private static void recovers(RunningServer server, FaceName next, TroubleLog log) {
    server.await("the next face is in", () -> server.http().status("/content/" + next) == 200);
    server.await("the database is reached", () -> isReachable(server, 1));
    server.await("everything works again", log::isOver);
  }

  private static void isRefusedForWantOfSpace(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).as(Http.text(answer)).isEqualTo(507);
    assertThat(Http.text(answer))
        .contains("urn:fakeface:problem:disk-full")
        .doesNotContain("Exception", "/data");
  }

  private static HttpResponse<byte[]> upload(Http http) {
    MultipartForm form =
        new MultipartForm()
            .file("image", "face.jpg", FaceFiles.jpeg(Gender.FEMALE, 22, 5))
            .field("gender", "female")
            .field("age", "22");
    return http.post("/admin/faces", MultipartForm.TYPE, form.bytes(), AdminPassword.asAdmin());
  }

  private static boolean isReachable(RunningServer server, double value) {
    return Metric.sum(server.http(), line -> line.startsWith("fakeface_database_reachable "))
        == value;
  }
}

package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.wire.AdminServer.asAdmin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;

/** Stored images with and without a face. */
@Order(ServerOrder.ADMIN)
@ParameterizedClass
@EnumSource(ServerKind.class)
class KeptImageIT {

  private final AdminServer server;
  private final Http http;

  KeptImageIT(ServerKind kind) {
    server = AdminServer.of(kind);
    http = server.http();
  }

  @Test
  void imageOfNoFaceIsNotServed() {
    FaceName orphan = keep(120);

    assertThat(http.status("/content/" + orphan)).isEqualTo(404);
    assertThat(http.status("/content/thumb_" + orphan)).isEqualTo(404);
    assertThat(http.status("/faces/" + orphan)).isEqualTo(404);
  }

  @Test
  void imageOfAFaceThatAnotherNodeHasAddedIsServedInAMoment() throws SQLException {
    FaceName face = keep(121);
    run(
        "insert into face (face_key, gender, age, source, date_added) values (x'%s', '%s', %d, 'x',"
                .formatted(face.key(), face.gender(), face.age())
            + " utc_timestamp(6))");

    // The next refresh would be an hour later.
    server.server().await("the image is served", () -> http.status("/content/" + face) == 200);
  }

  @Test
  void sizesOfAnImageGoWithItsFace() {
    FaceName face = uploaded(126);
    String sized = "/content/96/" + face;
    assertThat(http.status(sized)).isEqualTo(200);
    Path inImages = server.data().resolve("images").relativize(server.file(face));
    Path kept = server.data().resolve("variants").resolve(inImages).resolveSibling("96_" + face);
    assertThat(kept).exists();

    http.send("DELETE", "/admin/faces/" + face + "?reason=asked", asAdmin());

    assertThat(kept).doesNotExist();
    assertThat(http.status(sized)).isEqualTo(410);
  }

  @Test
  void imageThatComesBackAfterItsTakedownIsDeletedAgain() {
    FaceName face = uploaded(122);
    http.send("DELETE", "/admin/faces/" + face + "?reason=asked", asAdmin());
    keep(122);
    assertThat(http.status("/content/" + face)).isEqualTo(410);

    uploaded(123);

    assertThat(server.file(face)).doesNotExist();
    assertThat(http.status("/content/" + face)).isEqualTo(410);
  }

  @Test
  void imageThatIsLostIsNoFailure() throws Exception {
    FaceName face = uploaded(124);
    Files.delete(server.file(face));

    assertThat(http.status("/content/" + face)).isEqualTo(404);
    assertThat(http.status("/face/image?minimum_age=124&maximum_age=124")).isEqualTo(302);
  }

  /** Stores the files of an image without a row. */
  private FaceName keep(int age) {
    byte[] jpeg = jpeg(age);
    FaceName face = new FaceName(Gender.FEMALE, age, FaceKey.ofContent(jpeg));
    Path file = server.file(face);
    FaceFiles.write(file, jpeg);
    FaceFiles.write(file.resolveSibling("thumb_" + face), jpeg);
    return face;
  }

  private FaceName uploaded(int age) {
    MultipartForm form =
        new MultipartForm()
            .field("gender", "female")
            .field("age", String.valueOf(age))
            .file("image", "1.jpg", jpeg(age));
    http.post("/admin/faces", MultipartForm.TYPE, form.bytes(), asAdmin());
    return new FaceName(Gender.FEMALE, age, FaceKey.ofContent(jpeg(age)));
  }

  private static byte[] jpeg(int age) {
    return FaceFiles.jpeg(Gender.FEMALE, 60, age);
  }

  private void run(String sql) throws SQLException {
    Map<String, String> settings = server.settings();
    try (Connection connection =
            DriverManager.getConnection(
                String.valueOf(settings.get("fakeface.db.url")),
                settings.get("fakeface.db.user"),
                settings.get("fakeface.db.password"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}

package rest.fakeface.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;

/** Changes the catalog continuously: imports, uploads and takedowns. */
final class CatalogChanges {

  private static final byte[] JPEG = FaceFiles.jpeg(Gender.MALE, 50, 1);

  private final Http http;
  private final Path directory;
  private int changes;

  CatalogChanges(Http http, Path directory) {
    this.http = http;
    this.directory = directory;
  }

  /** The number of imported files, uploads and takedowns. */
  int count() {
    return changes;
  }

  /** Adds a file to the import, sometimes an invalid one. */
  void bringFile() {
    String name = String.format("male_50_%040x.jpg", 0xabcd0000L + changes);
    FaceFiles.write(directory.resolve(name), JPEG);
    changes++;
    if (changes % 10 == 0) {
      FaceFiles.write(directory.resolve("note-" + changes + ".jpg"), JPEG);
      changes++;
    }
  }

  /** Uploads a face and takes it down. */
  void uploadAndTakeDown() {
    byte[] form =
        new MultipartForm()
            .field("gender", "male")
            .field("age", "50")
            .file("image", "new.jpg", another())
            .bytes();
    HttpResponse<byte[]> upload =
        http.post("/admin/faces", MultipartForm.TYPE, form, LoadedServer.asAdmin());
    assertThat(upload.statusCode()).as(Http.text(upload)).isEqualTo(200);
    String face = Http.json(upload).getJsonArray("images").getJsonObject(0).getString("filename");
    assertThat(http.status("/content/" + face)).isEqualTo(200);
    HttpResponse<byte[]> takedown =
        http.send("DELETE", "/admin/faces/" + face + "?reason=proof", LoadedServer.asAdmin());
    assertThat(takedown.statusCode()).as(Http.text(takedown)).isEqualTo(200);
    assertThat(http.status("/content/" + face)).isEqualTo(410);
    changes += 2;
  }

  /** The same picture with a different comment after the signature, which makes it another file. */
  private byte[] another() {
    return ByteBuffer.allocate(JPEG.length + 8)
        .put(JPEG, 0, 2)
        .putShort((short) 0xfffe)
        .putShort((short) 6)
        .putInt(changes)
        .put(JPEG, 2, JPEG.length - 2)
        .array();
  }
}

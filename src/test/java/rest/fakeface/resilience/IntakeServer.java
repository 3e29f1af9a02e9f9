package rest.fakeface.resilience;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rest.fakeface.analysis.ColourModels;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Http;
import rest.fakeface.support.MultipartForm;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server with all ways of intake: uploads, directories of faces with and without labels, and
 * bundles.
 */
record IntakeServer(RunningServer server, Path work) implements AutoCloseable {

  private static final String IMPORT = "import";
  private static final String HARVEST = "directory";

  static IntakeServer start(ServerKind kind) {
    Path work = TestPaths.workDirectory("intake");
    Path models = work.resolve("models");
    ColourModels.write(models);
    Map<String, String> settings = new HashMap<>(ColourModels.settings(models));
    settings.put("fakeface.portraits.count", "0");
    settings.put("fakeface.refresh.interval", "1s");
    settings.put("fakeface.import.directory", made(work.resolve(IMPORT)).toString());
    settings.put("fakeface.harvest.sources", HARVEST);
    settings.put("fakeface.harvest.directory", made(work.resolve(HARVEST)).toString());
    settings.put("fakeface.harvest.interval", "1s");
    settings.put("fakeface.harvest.batch", "1000");
    settings.put("fakeface.admin.password-hash", AdminPassword.hash());
    return new IntakeServer(RunningServer.start(kind, work, settings), work);
  }

  Http http() {
    return server.http();
  }

  /** Adds files to the import directory, all at the same time. */
  void offerFaces(Map<String, byte[]> files) {
    offer(IMPORT, files);
  }

  /** Adds files to the harvest directory, all at the same time. */
  void offerImages(Map<String, byte[]> files) {
    offer(HARVEST, files);
  }

  private void offer(String directory, Map<String, byte[]> files) {
    Path aside = made(work.resolve("aside-" + directory));
    files.forEach((name, bytes) -> FaceFiles.write(aside.resolve(name), bytes));
    try {
      Files.move(aside, work.resolve(directory).resolve("all"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Uploads a form and returns the outcomes of its images in order. */
  List<JsonObject> upload(MultipartForm form) {
    HttpResponse<byte[]> answer =
        http().post("/admin/faces", MultipartForm.TYPE, form.bytes(), AdminPassword.asAdmin());
    if (answer.statusCode() != 200) {
      throw new AssertionError("An upload failed: " + Http.text(answer));
    }
    return Http.json(answer).getJsonArray("images").getValuesAs(JsonObject.class);
  }

  /** Imports a bundle and returns the report. */
  JsonObject carryIn(byte[] bundle) {
    HttpResponse<byte[]> answer =
        http().post("/admin/bundle", "application/x-tar", bundle, AdminPassword.asAdmin());
    if (answer.statusCode() != 200) {
      throw new AssertionError("The import of a bundle failed: " + Http.text(answer));
    }
    return Http.json(answer);
  }

  /**
   * The number of added and rejected images of the import directory; known ones are offered again.
   */
  double imported() {
    return looked(IMPORT)
        - Metric.sum(http(), line -> isOf(IMPORT, line) && line.contains("known"));
  }

  /** The number of examined images of the harvest directory. */
  double harvested() {
    return looked(HARVEST);
  }

  private double looked(String source) {
    return Metric.sum(http(), line -> isOf(source, line));
  }

  private static boolean isOf(String source, String line) {
    return line.startsWith("fakeface_harvest_images_total{")
        && line.contains("source=\"" + source + "\"");
  }

  @Override
  public void close() {
    server.close();
  }

  private static Path made(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

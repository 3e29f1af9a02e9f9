package rest.fakeface.wire;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import rest.fakeface.analysis.ColourModels;
import rest.fakeface.analysis.ColourPicture;
import rest.fakeface.face.Gender;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.FaceSite.Visit;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.SiteAnswer;
import rest.fakeface.support.TestPaths;

@Order(ServerOrder.OWN)
class ModelIT {

  private final Path work = TestPaths.workDirectory("model");
  private final Path models = work.resolve("models");

  @Execution(CONCURRENT)
  @Test
  void missingModelsAreDownloadedHoweverOftenThatBreaksOff() throws IOException {
    Path published = work.resolve("published");
    ColourModels.write(published);
    ColourModels.describe(models);
    byte[] detector = Files.readAllBytes(ColourModels.detector(published));
    byte[] model = Files.readAllBytes(ColourModels.model(published));
    try (FaceSite site = new FaceSite()) {
      site.answers(SiteAnswer.status(503), file(detector))
          .answers(SiteAnswer.cutOff(model), restOf(model));
      Map<String, String> settings = settings();
      settings.putAll(ColourModels.origins(site.address(), published));

      try (RunningServer server = RunningServer.start(ServerKind.WILDFLY, work, settings)) {
        server.await("a face is harvested", () -> server.http().text("/stats").equals("1 faces"));

        assertThat(server.log())
            .contains("off: " + site.address() + "colour-detector.onnx cannot be downloaded: ")
            .contains("off: Download of " + site.address() + "colours.onnx ended: ");
      }
      assertThat(ColourModels.detector(models)).hasBinaryContent(detector);
      assertThat(ColourModels.model(models)).hasBinaryContent(model);
      assertThat(models).isDirectoryNotContaining("glob:**.part");
      assertThat(site.visits())
          .extracting(Visit::path)
          .containsExactly(
              "/colour-detector.onnx", "/colour-detector.onnx", "/colours.onnx", "/colours.onnx");
    }
  }

  @Execution(CONCURRENT)
  @Test
  void descriptorThatDoesNotFitItsModelRefusesTheStart() throws IOException {
    ColourModels.write(models);
    Path descriptor = models.resolve("colours.properties");
    Files.writeString(descriptor, "age.index=7\n", APPEND);

    try (RunningServer server = RunningServer.launch(ServerKind.PAYARA_MICRO, work, settings())) {
      server.await("the start is refused", () -> server.log().contains("Start refused: "));

      assertThat(server.log())
          .contains(
              "Start refused: Descriptor colours (colours.properties): the network's output ");
      assertThat(server.http().status("/stats")).isNotEqualTo(200);
    }
  }

  private Map<String, String> settings() {
    byte[] woman = ColourPicture.of(Gender.FEMALE, 35).jpeg();
    FaceFiles.write(work.resolve("faces/woman.jpg"), woman);
    Map<String, String> settings = new HashMap<>(ColourModels.settings(models));
    settings.put("fakeface.portraits.count", "0");
    settings.put("fakeface.harvest.sources", "directory");
    settings.put("fakeface.harvest.directory", work.resolve("faces").toString());
    settings.put("fakeface.harvest.interval", "1s");
    return settings;
  }

  private static SiteAnswer file(byte[] bytes) {
    return SiteAnswer.whole(200, "application/octet-stream", bytes);
  }

  /** Sends the requested rest of a file. */
  private static SiteAnswer restOf(byte[] file) {
    return exchange -> {
      String range = exchange.getRequestHeaders().getFirst("Range");
      int from = Integer.parseInt(range.replaceAll("\\D", ""));
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes %d-%d/%d".formatted(from, file.length - 1, file.length));
      exchange.sendResponseHeaders(206, file.length - from);
      exchange.getResponseBody().write(file, from, file.length - from);
    };
  }
}

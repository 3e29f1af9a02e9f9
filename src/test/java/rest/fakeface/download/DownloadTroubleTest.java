package rest.fakeface.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class DownloadTroubleTest {

  private static final byte[] FILE = FileBytes.bytes(300_000, 1);
  private static final byte[] OLD = FileBytes.bytes(1000, 2);
  private static final int SENT = 100_000;
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path directory;
  private Path target;
  private Path part;
  private FileServer server;

  @BeforeEach
  void start() throws IOException {
    target = Files.write(directory.resolve("age.onnx"), OLD);
    part = directory.resolve(".age.onnx.part");
    server = new FileServer();
  }

  @AfterEach
  void stop() {
    // The existing file is unchanged after any failure.
    assertThat(target).hasBinaryContent(OLD);
    server.close();
  }

  @Test
  void anotherFileThanExpectedIsRefusedAndGone() {
    byte[] other = FileBytes.bytes(300_000, 3);

    assertThatIOException()
        .isThrownBy(download(FileServer.whole(other), LONG)::run)
        .withMessage(
            "%s has SHA-256 %s, not %s", url(), FileBytes.sha256(other), FileBytes.sha256(FILE));
    assertThat(part).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 206, 304, 401, 404, 416, 500, 503})
  void answerWithoutTheFileIsNotKept(int status) {
    HttpHandler page =
        status == 204 || status == 304
            ? exchange -> exchange.sendResponseHeaders(status, -1)
            : FileServer.status(status, "<!doctype html><title>Sorry</title>");

    assertThatIOException()
        .isThrownBy(download(page, LONG)::run)
        .withMessage(url() + " cannot be downloaded: the server answered " + status);
    assertThat(part).doesNotExist();
  }

  @Test
  void bodyWithoutEndIsRefusedAtTheLimitAndGone() {
    assertThatIOException()
        .isThrownBy(download(FileServer.endless(), LONG)::run)
        .withMessage(url() + " has more than 400000 bytes");
    assertThat(part).doesNotExist();
  }

  @Test
  void lengthOverTheLimitIsRefusedBeforeAnythingHasCome() {
    HttpHandler huge =
        exchange -> {
          exchange.sendResponseHeaders(200, 400_001);
          exchange.getResponseBody().flush();
          server.silent().handle(exchange);
        };

    assertThatIOException()
        .isThrownBy(download(huge, LONG)::run)
        .withMessage(url() + " has more than 400000 bytes");
    assertThat(part).doesNotExist();
  }

  @Test
  void restThatMakesTheFileTooLongIsRefusedAndThePartGone() throws Exception {
    Files.write(part, Arrays.copyOf(FILE, SENT));

    assertThatIOException()
        .isThrownBy(download(FileServer.ranged(FileBytes.bytes(400_001, 1)), LONG)::run)
        .withMessage(url() + " has more than 400000 bytes");
    assertThat(part).doesNotExist();
  }

  @Test
  void connectionThatStallsIsGivenUpAndThePartKept() {
    assertThatIOException()
        .isThrownBy(download(server.stalled(FILE, SENT), SHORT)::run)
        .withMessage("Download of " + url() + " ended: no data for 300 ms");
    assertThat(part).hasBinaryContent(Arrays.copyOf(FILE, SENT));
  }

  @Test
  void serverThatDoesNotAnswerIsGivenUp() {
    assertThatIOException()
        .isThrownBy(download(server.silent(), SHORT)::run)
        .withMessage("Download of " + url() + " ended: no answer for 300 ms");
  }

  @Test
  void serverThatIsNotThereIsNamed() {
    URI gone = url();
    server.close();

    assertThatIOException()
        .isThrownBy(new FileDownload(gone, FileBytes.sha256(FILE), target)::run)
        .withMessage("Download of " + gone + " ended: no connection");
  }

  private URI url() {
    return server.url("/model");
  }

  private FileDownload download(HttpHandler handler, Duration patience) {
    server.on("/model", handler);
    return new FileDownload(url(), FileBytes.sha256(FILE), target, 400_000, patience);
  }
}

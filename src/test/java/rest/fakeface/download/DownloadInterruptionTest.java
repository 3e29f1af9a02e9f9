package rest.fakeface.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Downloads whose thread is interrupted, for example because the application stops. */
@Timeout(20)
class DownloadInterruptionTest {

  private static final byte[] FILE = FileBytes.bytes(300_000, 1);
  private static final int SENT = 100_000;

  @TempDir Path directory;
  private Path part;
  private FileServer server;

  @BeforeEach
  void start() throws IOException {
    part = directory.resolve(".age.onnx.part");
    server = new FileServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void interruptionEndsTheWaitForAnAnswer() throws Exception {
    assertEndsWhenInterrupted(download(server.silent()), () -> !server.ranges().isEmpty());
  }

  @Test
  void interruptionEndsTheReadingAndKeepsThePart() throws Exception {
    assertEndsWhenInterrupted(
        download(server.stalled(FILE, SENT)), () -> part.toFile().length() == SENT);

    assertThat(part).hasBinaryContent(Arrays.copyOf(FILE, SENT));
  }

  @Test
  void interruptionBeforeTheStartEndsItAndKeepsThePart() throws Exception {
    Files.write(part, FILE);
    FileDownload download = download(FileServer.ranged(FILE));

    Thread.currentThread().interrupt();

    assertThatExceptionOfType(InterruptedException.class).isThrownBy(download::run);
    assertThat(Thread.interrupted()).isFalse();
    assertThat(part).hasBinaryContent(FILE);
  }

  @Test
  void interruptionEndsTheReadingOfAFileForItsHash() throws IOException {
    Path file = Files.write(directory.resolve("file"), FILE);
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(ClosedByInterruptException.class)
        .isThrownBy(() -> FileDownload.isVerified(file, FileBytes.sha256(FILE)));
    assertThat(Thread.interrupted()).isTrue();
  }

  /** Interrupts a download when a condition is met. */
  private static void assertEndsWhenInterrupted(FileDownload download, Condition underWay)
      throws Exception {
    CompletableFuture<Void> end = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                download.run();
                end.complete(null);
              } catch (IOException | InterruptedException | RuntimeException e) {
                end.completeExceptionally(e);
              }
            });
    thread.start();
    while (!underWay.holds()) {
      TimeUnit.MILLISECONDS.sleep(10);
    }
    thread.interrupt();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> end.get(1, TimeUnit.SECONDS))
        .withCauseInstanceOf(InterruptedException.class);
  }

  /** A condition to wait for. */
  private interface Condition {
    boolean holds();
  }

  private FileDownload download(HttpHandler handler) {
    server.on("/model", handler);
    return new FileDownload(
        server.url("/model"), FileBytes.sha256(FILE), directory.resolve("age.onnx"));
  }
}

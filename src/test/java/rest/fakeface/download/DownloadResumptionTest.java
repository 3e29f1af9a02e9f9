package rest.fakeface.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads that continue an earlier attempt. */
class DownloadResumptionTest {

  private static final byte[] FILE = FileBytes.bytes(300_000, 1);
  private static final String HASH = FileBytes.sha256(FILE);
  private static final int SENT = 100_000;

  @TempDir Path directory;
  private Path target;
  private Path part;
  private FileServer server;

  @BeforeEach
  void start() throws IOException {
    target = directory.resolve("age.onnx");
    part = directory.resolve(".age.onnx.part");
    server = new FileServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void cutConnectionLeavesWhatHasComeAndTheNextTryAsksForTheRest() throws Exception {
    server.on("/cut", FileServer.cut(FILE, SENT)).on("/model", FileServer.ranged(FILE));

    assertThatIOException()
        .isThrownBy(download("/cut")::run)
        .withMessageStartingWith("Download of " + server.url("/cut") + " ended: the connection");
    assertThat(part).hasBinaryContent(Arrays.copyOf(FILE, SENT));
    assertThat(target).doesNotExist();

    download("/model").run();

    assertThat(target).hasBinaryContent(FILE);
    assertThat(part).doesNotExist();
    assertThat(server.ranges()).containsExactly("null", "bytes=100000-");
  }

  @Test
  void serverThatSendsTheWholeInsteadOfTheRestIsTakenAtItsWord() throws Exception {
    begun(Arrays.copyOf(FILE, SENT));

    download(FileServer.whole(FILE)).run();

    assertThat(target).hasBinaryContent(FILE);
    assertThat(server.ranges()).containsExactly("bytes=100000-");
  }

  @Test
  void nothingIsLeftOfAPartThatIsLongerThanTheWhole() throws Exception {
    begun(FileBytes.bytes(400_000, 2));

    download(FileServer.whole(FILE)).run();

    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void partOfAnotherFileIsFetchedAfresh() throws Exception {
    begun(FileBytes.bytes(SENT, 2));

    download(FileServer.ranged(FILE)).run();

    assertThat(target).hasBinaryContent(FILE);
    assertThat(server.ranges()).containsExactly("bytes=100000-", "null");
  }

  @Test
  void fileThatIsWrongFromItsBeginningTooIsFetchedAfreshOnlyOnce() throws Exception {
    begun(Arrays.copyOf(FILE, SENT));
    byte[] changed = FileBytes.bytes(200_000, 3);

    assertThatIOException()
        .isThrownBy(download(FileServer.ranged(changed))::run)
        .withMessageContaining("has SHA-256 " + FileBytes.sha256(changed));
    assertThat(server.ranges()).containsExactly("bytes=100000-", "null");
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void partThatIsTheWholeIsMovedWhenNothingIsLeftToSend() throws Exception {
    begun(FILE);

    download(FileServer.ranged(FILE)).run();

    assertThat(target).hasBinaryContent(FILE);
    assertThat(part).doesNotExist();
    assertThat(server.ranges()).containsExactly("bytes=300000-");
  }

  @Test
  void partThatIsLongerThanTheFileIsFetchedAfresh() throws Exception {
    begun(FileBytes.bytes(400_000, 2));

    download(FileServer.ranged(FILE)).run();

    assertThat(target).hasBinaryContent(FILE);
    assertThat(server.ranges()).containsExactly("bytes=400000-", "null");
  }

  @Test
  void anotherRestThanAskedForIsNotJoined() throws Exception {
    begun(Arrays.copyOf(FILE, SENT));
    HttpHandler wrongRest =
        exchange -> {
          if (exchange.getRequestHeaders().containsKey("Range")) {
            exchange.getResponseHeaders().set("Content-Range", "bytes 1000000-1299999/1300000");
            exchange.sendResponseHeaders(206, FILE.length);
            exchange.getResponseBody().write(FILE);
          } else {
            FileServer.whole(FILE).handle(exchange);
          }
        };

    server.on("/model", wrongRest);
    // Together, they would exceed the limit.
    new FileDownload(server.url("/model"), HASH, target, 350_000, Duration.ofMinutes(1)).run();

    assertThat(target).hasBinaryContent(FILE);
    assertThat(server.ranges()).containsExactly("bytes=100000-", "null");
  }

  @Test
  void partIsKeptWhileTheServerHasTrouble() throws Exception {
    begun(Arrays.copyOf(FILE, SENT));

    assertThatIOException().isThrownBy(download(FileServer.status(503, "later"))::run);

    assertThat(part).hasBinaryContent(Arrays.copyOf(FILE, SENT));
  }

  private void begun(byte[] bytes) throws IOException {
    Files.write(part, bytes);
  }

  private FileDownload download(HttpHandler handler) {
    server.on("/model", handler);
    return download("/model");
  }

  private FileDownload download(String path) {
    return new FileDownload(server.url(path), HASH, target);
  }
}

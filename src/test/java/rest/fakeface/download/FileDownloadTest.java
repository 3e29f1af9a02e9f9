package rest.fakeface.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDownloadTest {

  private static final byte[] FILE = FileBytes.bytes(300_000, 1);
  private static final String HASH = FileBytes.sha256(FILE);

  @TempDir Path directory;
  private Path target;
  private FileServer server;

  @BeforeEach
  void start() throws IOException {
    target = directory.resolve("models").resolve("age.onnx");
    server = new FileServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void fileComesWholeIntoADirectoryThatWasNotThere() throws Exception {
    server.on("/model", FileServer.whole(FILE));

    download("/model").run();

    assertThat(target).hasBinaryContent(FILE);
    assertThat(files(directory.resolve("models"))).containsExactly(target);
    assertThat(server.ranges()).containsExactly("null");
  }

  @Test
  void serverIsToldWhoAsks() throws Exception {
    server.on("/model", FileServer.whole(FILE));

    download("/model").run();

    assertThat(server.agents())
        .singleElement()
        .asString()
        .matches("fakeface/1\\.0 \\(Java \\d+\\)");
  }

  @Test
  void hashMayBeInUpperCase() throws Exception {
    server.on("/model", FileServer.whole(FILE));

    new FileDownload(server.url("/model"), HASH.toUpperCase(Locale.ROOT), target).run();

    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void queryIsSentButNotRepeatedWhenTheDownloadFails() {
    AtomicReference<String> query = new AtomicReference<>();
    server.on(
        "/model",
        exchange -> {
          query.set(exchange.getRequestURI().getRawQuery());
          exchange.sendResponseHeaders(403, -1);
        });

    assertThatIOException()
        .isThrownBy(download("/model?token=secret&a=%2C")::run)
        .withMessage(server.url("/model") + " cannot be downloaded: the server answered 403");
    assertThat(query).hasValue("token=secret&a=%2C");
  }

  @Test
  void targetThatIsReplacedStaysUntilTheNewOneIsWhole() throws Exception {
    byte[] old = FileBytes.bytes(1000, 2);
    Files.createDirectory(directory.resolve("models"));
    Files.write(target, old);
    AtomicReference<byte[]> seenMeanwhile = new AtomicReference<>();
    server.on(
        "/model",
        exchange -> {
          exchange.sendResponseHeaders(200, FILE.length);
          exchange.getResponseBody().write(FILE, 0, FILE.length - 1);
          exchange.getResponseBody().flush();
          seenMeanwhile.set(Files.readAllBytes(target));
          exchange.getResponseBody().write(FILE, FILE.length - 1, 1);
        });

    download("/model").run();

    assertThat(seenMeanwhile).hasValue(old);
    assertThat(target).hasBinaryContent(FILE);
  }

  @Test
  void redirectIsFollowed() throws Exception {
    server.on("/model", FileServer.redirect(server.url("/elsewhere?signature=1").toString()));
    server.on("/elsewhere", FileServer.whole(FILE));

    download("/model").run();

    assertThat(target).hasBinaryContent(FILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"file", "ftp"})
  void redirectOutOfTheWebIsNotFollowed(String scheme) throws Exception {
    Path secret = Files.write(directory.resolve("secret"), FILE);
    URI place = URI.create(scheme + "://localhost" + secret.toUri().getRawPath());
    server.on("/model", FileServer.redirect(place.toString()));

    assertThatIOException()
        .isThrownBy(download("/model")::run)
        .withMessage(server.url("/model") + " cannot be downloaded: the server answered 302");
    assertThat(target).doesNotExist();
  }

  @Test
  void fileIsVerifiedOnlyWhenItIsThereAndTheRightOne() throws Exception {
    Path right = Files.write(directory.resolve("right"), FILE);
    Path wrong = Files.write(directory.resolve("wrong"), FileBytes.bytes(300_000, 2));

    assertThat(FileDownload.isVerified(right, HASH)).isTrue();
    assertThat(FileDownload.isVerified(right, HASH.toUpperCase(Locale.ROOT))).isTrue();
    assertThat(FileDownload.isVerified(wrong, HASH)).isFalse();
    assertThat(FileDownload.isVerified(directory.resolve("absent"), HASH)).isFalse();
    assertThat(FileDownload.isVerified(directory, HASH)).isFalse();
  }

  private FileDownload download(String path) {
    return new FileDownload(server.url(path), HASH, target);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.toList();
    }
  }
}

package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.download.FileBytes;
import rest.fakeface.download.FileServer;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.TestSettings;
import rest.fakeface.work.StopSignal;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class SetDownloadTest {

  private static final byte[] ARCHIVE = FileBytes.bytes(10_000, 1);

  @AutoClose private final FileServer server;

  @TempDir Path data;

  private final SetDownload download = new SetDownload();
  private final SeenFiles seen = new SeenFiles();
  private HarvestTally tally = TestTally.of("import", seen);

  SetDownloadTest() throws Exception {
    server = new FileServer().on("/gan.zip", FileServer.whole(ARCHIVE));
  }

  @BeforeEach
  void connect() {
    download.end = new StopSignal();
    name(FileBytes.sha256(ARCHIVE));
  }

  @Test
  void archiveIsFetchedOnce() throws Exception {
    Optional<Path> first = download.archive(tally);
    Optional<Path> second = download.archive(tally);

    assertThat(first).isEqualTo(second).contains(data.resolve("sets/gan.zip"));
    assertThat(Files.readAllBytes(first.orElseThrow())).isEqualTo(ARCHIVE);
    assertThat(server.ranges()).hasSize(1);
  }

  @Test
  void archiveThatIsThereAfterARestartIsNotFetchedAgain() throws Exception {
    Files.createDirectories(data.resolve("sets"));
    Files.write(data.resolve("sets/gan.zip"), ARCHIVE);

    assertThat(download.archive(tally)).isPresent();
    assertThat(server.ranges()).isEmpty();
  }

  @Test
  void archiveOfAnotherHashIsRejectedAndToldOnce() {
    name(FileBytes.sha256(new byte[1]));

    assertThat(download.archive(tally)).isEmpty();
    assertThat(tally.end().rejections()).isEqualTo(Map.of(Rejection.UNREADABLE, 1));

    tally = TestTally.of("import", seen);
    assertThat(download.archive(tally)).isEmpty();
    assertThat(tally.end().rejections()).isEmpty();
  }

  private void name(String sha256) {
    download.settings =
        new ImportSettings(
            TestSettings.of(
                "fakeface.data.directory",
                data.toString(),
                "fakeface.import.url",
                server.url("/gan.zip").toString(),
                "fakeface.import.sha256",
                sha256));
  }
}

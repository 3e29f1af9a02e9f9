package rest.fakeface.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadProgressTest {

  private static final OptionalLong SIZE = OptionalLong.of(1_234_000_000);

  private final Logger logger = Logger.getLogger(DownloadProgress.class.getName());
  private final Lines lines = new Lines();
  private long now = Long.MAX_VALUE - 5;

  @BeforeEach
  void listen() {
    logger.addHandler(lines);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void stopListening() {
    logger.removeHandler(lines);
    logger.setUseParentHandlers(true);
  }

  @Test
  void beginningSaysWhatIsKnown() {
    progress(0, SIZE);
    progress(5_000_000, SIZE);
    progress(0, OptionalLong.empty());

    assertThat(lines.said)
        .containsExactly(
            "Downloading /model: 1234 MB",
            "Downloading /model: 1234 MB, resumed after byte 5000000",
            "Downloading /model: of unknown size");
  }

  @Test
  void lineComesWhenBothTenSecondsAndATenthHavePassed() {
    DownloadProgress progress = progress(0, SIZE);

    after(9).reach(progress, 1_000_000_000);
    after(1).reach(progress, 123_000_000);
    after(0).reach(progress, 123_400_000);
    after(5).reach(progress, 500_000_000);

    assertThat(lines.said)
        .containsExactly("Downloading /model: 1234 MB", "Downloading /model: 124 of 1234 MB");
  }

  @Test
  void lineComesEveryTenSecondsWhenTheSizeIsUnknown() {
    DownloadProgress progress = progress(0, OptionalLong.empty());

    after(10).reach(progress, 1_000_000);
    after(9).reach(progress, 2_000_000);
    after(1).reach(progress, 3_000_000);

    assertThat(lines.said.subList(1, lines.said.size()))
        .containsExactly("Downloading /model: 1 MB", "Downloading /model: 3 MB");
  }

  private DownloadProgress progress(long from, OptionalLong size) {
    return new DownloadProgress("/model", from, size, () -> now);
  }

  private DownloadProgressTest after(int seconds) {
    now += Duration.ofSeconds(seconds).toNanos();
    return this;
  }

  private void reach(DownloadProgress progress, long size) {
    progress.reach(size);
  }

  /** Collects formatted log lines. */
  private static final class Lines extends Handler {

    final List<String> said = new ArrayList<>();

    @Override
    public void publish(LogRecord line) {
      said.add(MessageFormat.format(line.getMessage(), line.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}

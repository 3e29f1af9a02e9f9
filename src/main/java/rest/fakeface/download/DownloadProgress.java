package rest.fakeface.download;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import rest.fakeface.log.Log;

/** Logs the progress of a download in few lines, regardless of its duration. */
final class DownloadProgress {

  private static final Logger LOG = Log.of(DownloadProgress.class);

  private static final long PAUSE = Duration.ofSeconds(10).toNanos();

  /** The fraction of the whole that is worth a line. */
  private static final double STEP = 0.1;

  private final String file;
  private final OptionalLong total;
  private final LongSupplier clock;

  private long saidSize;
  private long saidAt;

  /**
   * A download that begins.
   *
   * @param from the number of existing bytes
   * @param total the total number of bytes, if known
   * @param clock the time in nanoseconds
   */
  DownloadProgress(String file, long from, OptionalLong total, LongSupplier clock) {
    this.file = file;
    this.total = total;
    this.clock = clock;
    saidSize = from;
    saidAt = clock.getAsLong();
    String size = total.isPresent() ? megabytes(total.getAsLong()) + " MB" : "of unknown size";
    String resumed = from > 0 ? ", resumed after byte " + from : "";
    LOG.log(Level.INFO, "Downloading {0}: {1}{2}", file, size, resumed);
  }

  /** Logs the progress, if it is worth a line. */
  void reach(long size) {
    double step = total.isPresent() ? STEP * total.getAsLong() : 0;
    if (clock.getAsLong() - saidAt < PAUSE || size - saidSize < step) {
      return;
    }
    saidAt = clock.getAsLong();
    saidSize = size;
    String of = total.isPresent() ? " of " + megabytes(total.getAsLong()) : "";
    LOG.log(Level.INFO, "Downloading {0}: {1}{2} MB", file, megabytes(size), of);
  }

  /** Whole megabytes, as text: the log would group the digits of a number. */
  private static String megabytes(long bytes) {
    return String.valueOf((bytes + 999_999) / 1_000_000);
  }
}

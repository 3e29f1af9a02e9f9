package rest.fakeface.intake;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import rest.fakeface.log.Log;
import rest.fakeface.work.Causes;

/**
 * The list of everything that one import rejects: CSV (RFC 4180) with the columns file, reason and
 * why. It gets its final name when it is complete. Failures to write it never interrupt the import.
 */
public final class RejectionFile implements AutoCloseable {

  private static final Logger LOG = Log.of(RejectionFile.class);

  /**
   * The maximum number of listed rejections, which take some hundred megabytes. Further ones are
   * only counted.
   */
  private static final int MOST_LINES = 1_000_000;

  private final Path file;
  private final Runnable afterwards;
  private @Nullable CSVPrinter lines;
  private boolean failed;
  private boolean complete;
  private long rejections;

  RejectionFile(Path file, Runnable afterwards) {
    this.file = file;
    this.afterwards = afterwards;
  }

  /** A list that is not written. */
  public static RejectionFile none() {
    RejectionFile none = new RejectionFile(Path.of(""), () -> {});
    none.failed = true;
    return none;
  }

  /** Adds a rejected file or line. */
  public void add(String rejected, Rejection reason, String why) {
    rejections++;
    if (rejections <= MOST_LINES) {
      attempt(() -> open().printRecord(rejected, reason, why));
    }
  }

  /** The path of the list relative to the data directory; empty until it is complete. */
  public Optional<String> place() {
    return complete
        ? Optional.of(RejectionFiles.DIRECTORY + "/" + file.getFileName())
        : Optional.empty();
  }

  /** Completes the list. */
  @Override
  public void close() {
    CSVPrinter open = lines;
    if (open == null || failed || complete) {
      return;
    }
    attempt(
        () -> {
          if (rejections > MOST_LINES) {
            open.printRecord((rejections - MOST_LINES) + " more are counted, not listed", "", "");
          }
          open.close();
          Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE);
          complete = true;
        });
    afterwards.run();
  }

  private CSVPrinter open() throws IOException {
    CSVPrinter open = lines;
    if (open == null) {
      Files.createDirectories(file.getParent());
      open =
          new CSVPrinter(
              Files.newBufferedWriter(part(), StandardCharsets.UTF_8), CSVFormat.RFC4180);
      lines = open;
      open.printRecord("file", "reason", "why");
    }
    return open;
  }

  private Path part() {
    return file.resolveSibling(file.getFileName() + RejectionFiles.PART);
  }

  /** Runs a step, unless a previous one has failed, because the disk may be full. */
  private void attempt(Step step) {
    if (failed) {
      return;
    }
    try {
      step.run();
    } catch (IOException e) {
      failed = true;
      LOG.log(Level.WARNING, "The list of rejections is not written: {0}", Causes.inWords(e));
      abandon();
    }
  }

  private void abandon() {
    try {
      CSVPrinter open = lines;
      if (open != null) {
        open.close();
      }
      Files.deleteIfExists(part());
    } catch (IOException e) {
      LOG.log(Level.DEBUG, "What was written of the list is left", e);
    }
  }

  /** A step of writing the file. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}

package rest.fakeface.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rest.fakeface.log.Log;
import rest.fakeface.work.Causes;

/**
 * Manages the lists of rejections: one file per import or harvest, of which the latest are kept.
 */
@ApplicationScoped
public class RejectionFiles {

  /** Their directory, below the data directory. */
  static final String DIRECTORY = "reports";

  static final String PART = ".part";

  private static final Logger LOG = Log.of(RejectionFiles.class);

  /**
   * The maximum number per source, so that a source that is harvested every minute does not
   * displace the lists of others.
   */
  private static final int MOST_FILES = 100;

  /** The maximum size of all lists in bytes; the oldest are deleted. */
  private static final long MOST_BYTES = 500_000_000;

  /** Longer than any import takes: an incomplete file of this age was left by a killed process. */
  private static final Duration LONGEST_IMPORT = Duration.ofDays(7);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Inject RejectionSettings settings;

  /** Begins the list of an import. The file is created with the first rejection. */
  public RejectionFile begin(String source, Instant begun) {
    return new RejectionFile(settings.directory().resolve(name(source, begun)), this::prune);
  }

  /** The path of the list of an import relative to the data directory, while it exists. */
  public Optional<String> find(String source, Instant begun) {
    String name = name(source, begun);
    return Files.isRegularFile(settings.directory().resolve(name))
        ? Optional.of(DIRECTORY + "/" + name)
        : Optional.empty();
  }

  private static String name(String source, Instant begun) {
    return TIME.format(begun) + "-" + source + ".csv";
  }

  private void prune() {
    try (Stream<Path> files = Files.list(settings.directory())) {
      // Their names begin with the time.
      List<Path> newestFirst = files.sorted(Comparator.reverseOrder()).toList();
      long bytes = 0;
      Map<String, Integer> kept = new HashMap<>();
      for (Path file : newestFirst) {
        if (file.toString().endsWith(PART)) {
          deleteAbandoned(file);
          continue;
        }
        bytes += Files.size(file);
        String source = String.valueOf(file.getFileName()).replaceFirst("^[^-]*-", "");
        int ofSource = kept.merge(source, 1, Integer::sum);
        if (ofSource > MOST_FILES || (ofSource > 1 && bytes > MOST_BYTES)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Old lists of rejections are not deleted: {0}", Causes.inWords(e));
    }
  }

  private static void deleteAbandoned(Path part) throws IOException {
    FileTime oldest = FileTime.from(Instant.now().minus(LONGEST_IMPORT));
    if (Files.getLastModifiedTime(part).compareTo(oldest) < 0) {
      Files.deleteIfExists(part);
    }
  }
}

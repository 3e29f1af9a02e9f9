package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import rest.fakeface.download.FileDownload;
import rest.fakeface.download.FileOrigin;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.work.Causes;
import rest.fakeface.work.StopSignal;

/** The archive of a set, downloaded once from a URL. */
@Dependent
class SetDownload {

  /** The maximum size in bytes, because sets are larger than models. */
  private static final long MOST_BYTES = 100_000_000_000L;

  @Inject ImportSettings settings;
  @Inject StopSignal end;

  /** The verified archive, so that gigabytes are not read again in each harvest. */
  private String verified = "";

  /**
   * The archive, downloaded if it is missing; empty if none is configured, or if it cannot be
   * downloaded now and was rejected in the tally.
   */
  Optional<Path> archive(HarvestTally tally) {
    FileOrigin origin = settings.archive().orElse(null);
    if (origin == null) {
      return Optional.empty();
    }
    Path file = settings.downloads().resolve(name(origin));
    try {
      if (!isVerified(file, origin)) {
        fetch(file, origin);
        verified = version(file);
      }
      return Optional.of(file);
    } catch (IOException e) {
      // Without the query, which may be a signature that gives readers of the log access to the
      // file.
      String url = origin.url().toString().replaceFirst("\\?.*", "");
      tally.reject(new SourceRef(url, ""), Rejection.UNREADABLE, Causes.inWords(e));
      return Optional.empty();
    }
  }

  private void fetch(Path file, FileOrigin origin) throws IOException {
    end.wakeable(
        () -> {
          new FileDownload(origin, file, MOST_BYTES).run();
          return file;
        });
  }

  private boolean isVerified(Path file, FileOrigin origin) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String now = version(file);
    if (!now.equals(verified) && FileDownload.isVerified(file, origin.sha256())) {
      verified = now;
    }
    return now.equals(verified);
  }

  private static String version(Path file) throws IOException {
    return Files.size(file) + " bytes of " + Files.getLastModifiedTime(file);
  }

  /** The name of the file in the URL. */
  static String name(FileOrigin origin) {
    String path = String.valueOf(origin.url().getPath());
    return path.substring(path.lastIndexOf('/') + 1);
  }
}

package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;

/**
 * The source of faces whose images are hosted elsewhere, listed in a CSV. The file is read again
 * only if it has changed or was not harvested completely.
 */
@ApplicationScoped
class ImportManifest implements FaceSource {

  @Inject HarvestSettings settings;

  private String lastVersion = "";
  private @Nullable HarvestTally lastTally;

  @Override
  public String name() {
    return "manifest";
  }

  @Override
  public synchronized Stream<Candidate> candidates(HarvestTally tally) throws IOException {
    Path file = settings.importManifest().orElse(null);
    if (file == null) {
      return Stream.empty();
    }
    String version = Files.size(file) + " bytes of " + Files.getLastModifiedTime(file);
    if (version.equals(lastVersion) && lastTally != null && !lastTally.hasFailed()) {
      return Stream.empty();
    }
    lastVersion = version;
    lastTally = tally;
    return read(file, version, tally);
  }

  private static Stream<Candidate> read(Path file, String version, HarvestTally tally)
      throws IOException {
    // Replaces bytes that are not UTF-8: one malformed line must not hide those after it.
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    ManifestForm form;
    try {
      form = ManifestForm.ofHeader(Optional.ofNullable(lines.readLine()).orElse(""));
    } catch (IOException | RuntimeException e) {
      lines.close();
      throw e;
    }
    AtomicLong number = new AtomicLong(1);
    return lines
        .lines()
        .flatMap(
            line -> {
              SourceRef ref = new SourceRef(file + ", line " + number.incrementAndGet(), version);
              return candidate(form, ref, line, tally).stream();
            })
        .onClose(() -> close(lines));
  }

  private static Optional<Candidate> candidate(
      ManifestForm form, SourceRef ref, String line, HarvestTally tally) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(form.parse(ref, line));
    } catch (IllegalArgumentException e) {
      tally.reject(ref, Rejection.MALFORMED_LINE, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

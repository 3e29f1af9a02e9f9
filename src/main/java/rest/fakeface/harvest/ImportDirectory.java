package rest.fakeface.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rest.fakeface.harvest.sets.FaceSets;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.log.Log;

/** The source of published sets of faces, in directories or downloaded, in any layout. */
@Dependent
class ImportDirectory implements FaceSource {

  private static final Logger LOG = Log.of(ImportDirectory.class);

  private static final String NAME = "import";

  @Inject ImportSettings settings;
  @Inject ImageSettings imageSettings;
  @Inject SetDownload download;

  /** The last result for each place, so that each is logged once. */
  private final Map<String, String> told = new ConcurrentHashMap<>();

  @Override
  public String name() {
    return NAME;
  }

  /** Whether there is anything to import. */
  boolean isThere() {
    return !settings.directories().isEmpty() || settings.archive().isPresent();
  }

  @Override
  public Stream<Candidate> candidates(HarvestTally tally) {
    List<Path> places = new ArrayList<>(settings.directories());
    download.archive(tally).ifPresent(places::add);
    return new FaceSets(settings.rules(), imageSettings, settings.unpacked(), tally, this::tell)
        .candidates(places);
  }

  private void tell(String place, String found) {
    if (!found.equals(told.put(place, found))) {
      LOG.log(Level.INFO, "{0}: {1}: {2}", NAME, place, found);
    }
  }
}

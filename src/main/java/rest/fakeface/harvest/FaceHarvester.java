package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.harvest.Candidate.Picture;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageStore;
import rest.fakeface.selection.FaceSelector;

/**
 * The way of faces from a source into the catalog. The image is stored before its row is written:
 * an image without a row is harmless, a row without its image is not.
 */
@ApplicationScoped
class FaceHarvester {

  private static final Logger LOG = System.getLogger(FaceHarvester.class.getName());

  /** How many candidates are looked up in the catalog at once. */
  private static final int CHUNK = 1_000;

  /** How long faces wait at the most for those after them before they are served. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject Catalog catalog;
  @Inject ImageStore images;
  @Inject CatalogRefresh refresh;
  @Inject FaceSelector selector;

  private final RejectedOrigins rejected = new RejectedOrigins();
  private volatile boolean stopped;

  /** Takes in what a source has now; trouble is in the report and never thrown. */
  HarvestReport harvest(FaceSource source) {
    HarvestReport report = new HarvestReport(source.name(), rejected);
    try (Stream<Candidate> candidates = source.candidates(report)) {
      Iterator<Candidate> rest = candidates.iterator();
      Pace pace = new Pace(PATIENCE);
      while (rest.hasNext() && !stopped) {
        harvest(chunk(rest), report, pace);
      }
      if (report.added() > 0) {
        refresh.refresh();
      }
    } catch (IOException | RuntimeException e) {
      report.fail(e);
    }
    return report;
  }

  /** Ends the harvests that are under way, after the face that is being taken in. */
  void stop() {
    stopped = true;
  }

  private void harvest(List<Candidate> chunk, HarvestReport report, Pace pace) throws IOException {
    Map<FaceKey, FaceName> known = new HashMap<>(catalog.known(keys(chunk)));
    List<Face> batch = new ArrayList<>();
    for (Candidate candidate : chunk) {
      if (stopped) {
        break;
      }
      take(candidate, known, report).ifPresent(batch::add);
      if (pace.isDue()) {
        add(batch, report);
        refresh.refresh();
        LOG.log(Level.INFO, "{0}: {1} faces so far", report.source(), "" + report.added());
      }
    }
    add(batch, report);
  }

  /** The face that a candidate becomes, its image stored; nothing when it is known or rejected. */
  private Optional<Face> take(
      Candidate candidate, Map<FaceKey, FaceName> known, HarvestReport report) throws IOException {
    if (report.wasRejected(candidate.origin())) {
      return Optional.empty();
    }
    FaceName name = candidate.name();
    FaceName before = known.get(name.key());
    if (before != null && !before.equals(name)) {
      report.reject(candidate.origin(), Rejection.DUPLICATE, "the catalog has it as " + before);
      return Optional.empty();
    }
    // A known face whose image is missing gets it back, but not one that was removed.
    boolean wanted = !selector.isRemoved(name.key()) && !images.holds(name);
    if (wanted && !store(candidate, report)) {
      return Optional.empty();
    }
    known.put(name.key(), name);
    if (before != null) {
      report.known();
      return Optional.empty();
    }
    return Optional.of(candidate.face());
  }

  /** Stores a candidate's image, if it is one to be kept here; false when it was rejected. */
  private boolean store(Candidate candidate, HarvestReport report) throws IOException {
    FaceImage image;
    try {
      Picture picture = candidate.picture();
      if (picture == null) {
        return true;
      }
      image = picture.look();
    } catch (ImageRejectedException e) {
      report.reject(candidate.origin(), Rejection.of(e.reason()), e.why());
      return false;
    } catch (IOException e) {
      report.reject(candidate.origin(), Rejection.UNREADABLE, e.toString());
      return false;
    }
    images.put(candidate.name(), image);
    return true;
  }

  /** Adds a batch to the catalog and empties it. */
  private void add(List<Face> batch, HarvestReport report) {
    if (!batch.isEmpty()) {
      catalog.add(batch);
      report.added(batch.size());
      batch.clear();
    }
  }

  private static List<FaceKey> keys(List<Candidate> chunk) {
    return chunk.stream().map(candidate -> candidate.name().key()).toList();
  }

  /** The next candidates: so many that looking them up is worth it, or those of a short while. */
  private static List<Candidate> chunk(Iterator<Candidate> candidates) {
    Pace pace = new Pace(PATIENCE);
    List<Candidate> chunk = new ArrayList<>();
    do {
      chunk.add(candidates.next());
    } while (chunk.size() < CHUNK && !pace.isDue() && candidates.hasNext());
    return chunk;
  }
}

package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.log.Log;

/**
 * Images that are given by hand. They go the way of all faces, on whichever node they are given:
 * what one image after another needs no lease for. Each has its row before the next is looked at.
 */
@ApplicationScoped
public class Uploads {

  private static final Logger LOG = Log.of(Uploads.class);

  /**
   * How many images of all uploads are in memory at once: one that is slow leaves way for others.
   */
  private static final int AT_ONCE = 2;

  /** How long an image waits for its turn: longer than the slowest takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Catalog catalog;
  @Inject FaceHarvester harvester;
  @Inject CatalogRefresh refresh;
  @Inject FaceModels models;
  @Inject ImageSettings limits;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /**
   * Takes images into the catalog, where they can be chosen at once.
   *
   * @return the outcome of each, in their order
   * @throws ModelMissingException when they have no label and there is no model to give them one
   * @throws TooBusyException when other uploads take too long; what was taken before stays
   * @throws IOException when an image cannot be read or stored; what was taken before stays
   */
  public List<Upload.Outcome> take(Upload.Images images) throws ModelMissingException, IOException {
    if (!images.isLabelled()) {
      models.analyzer();
    }
    List<Upload.Outcome> outcomes = new ArrayList<>();
    try {
      for (Upload.Outcome next = next(images); next != null; next = next(images)) {
        outcomes.add(next);
      }
    } catch (IOException | RuntimeException e) {
      publishAfter(e, outcomes);
      throw e;
    }
    publish(outcomes);
    return outcomes;
  }

  private void publish(List<Upload.Outcome> outcomes) {
    refresh.refresh();
    long added = outcomes.stream().filter(Upload.Outcome::added).count();
    LOG.log(Level.INFO, "upload: {0} of {1} images added", added, outcomes.size());
  }

  /** What ended the upload is what is told, whatever else fails for the same reason. */
  private void publishAfter(Exception cause, List<Upload.Outcome> outcomes) {
    try {
      publish(outcomes);
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /** Takes the next image, whose bytes are read only when it is its turn. */
  private Upload.@Nullable Outcome next(Upload.Images images) throws IOException {
    turn();
    try {
      Upload image = images.next();
      return image == null ? null : take(image.candidate(new ImageDecoder(limits)));
    } finally {
      turns.release();
    }
  }

  private void turn() throws IOException {
    try {
      if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new TooBusyException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the application is stopped");
    }
  }

  private Upload.Outcome take(Candidate candidate) throws IOException {
    String file = candidate.origin().place();
    try {
      List<FaceKey> key = List.of(candidate.key());
      if (!catalog.removed(key).isEmpty()) {
        throw new RejectedException(Rejection.REMOVED, "it was taken down and does not come back");
      }
      Map<FaceKey, FaceName> known = new HashMap<>(catalog.known(key));
      Optional<Face> face = harvester.meet(candidate, false, known, unread());
      boolean added = face.isPresent() && add(face.get());
      return new Upload.Outcome(file, known.get(candidate.key()), added, null, null);
    } catch (RejectedException e) {
      LOG.log(Level.WARNING, "upload: {0} rejected, {1}: {2}", file, e.reason(), e.why());
      return new Upload.Outcome(file, null, false, e.reason(), e.why());
    }
  }

  /** Adds a face; false when another upload, a harvest or another node has just added it. */
  private boolean add(Face face) throws RejectedException {
    try {
      catalog.add(List.of(face));
      return true;
    } catch (RuntimeException e) {
      FaceName other = nameNow(face.key(), e);
      if (!other.equals(face.name())) {
        throw new RejectedException(Rejection.DUPLICATE, "the catalog has it as " + other);
      }
      return false;
    }
  }

  /** The name that the catalog has for a face by now, which therefore could not be added. */
  private FaceName nameNow(FaceKey key, RuntimeException failure) {
    FaceName name = null;
    try {
      name = catalog.known(List.of(key)).get(key);
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
    if (name == null) {
      throw failure;
    }
    return name;
  }

  /** A report of one upload, whose outcome is told otherwise. */
  private static HarvestReport unread() {
    return new HarvestReport("upload", new SettledOrigins(), Integer.MAX_VALUE);
  }
}

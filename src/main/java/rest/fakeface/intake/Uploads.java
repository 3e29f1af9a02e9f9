package rest.fakeface.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Outcome.Added;
import rest.fakeface.intake.Outcome.Rejected;
import rest.fakeface.log.Log;
import rest.fakeface.refresh.CatalogRefresh;

/**
 * Takes images that administrators upload, on any node. Needs no lease, because the row of each
 * image is written before the next image is examined.
 */
@ApplicationScoped
public class Uploads {

  private static final Logger LOG = Log.of(Uploads.class);

  /**
   * The maximum number of images of all uploads in memory at once. More than one, so that a slow
   * upload does not block others.
   */
  private static final int AT_ONCE = 2;

  /** The maximum time that an image waits for its turn, longer than the slowest image takes. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject Intake intake;
  @Inject CatalogRefresh refresh;
  @Inject FaceModels models;
  @Inject ImageSettings limits;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);

  /**
   * Adds images to the catalog and publishes them.
   *
   * @return the outcome of each image, in their order
   * @throws ModelMissingException if they have no label and there is no model
   * @throws TooBusyException if other uploads take too long; images that were added before stay
   * @throws IOException if an image cannot be read or stored; images that were added before stay
   */
  public List<Uploaded> take(Upload.Images images) throws ModelMissingException, IOException {
    if (!images.isLabelled()) {
      models.analyzer();
    }
    List<Uploaded> uploaded = new ArrayList<>();
    try {
      for (Uploaded next = next(images); next != null; next = next(images)) {
        uploaded.add(next);
      }
    } catch (IOException | RuntimeException e) {
      publishAfter(e, uploaded);
      throw e;
    }
    publish(uploaded);
    return uploaded;
  }

  private void publish(List<Uploaded> uploaded) {
    refresh.refresh();
    long added = uploaded.stream().filter(each -> each.outcome() instanceof Added).count();
    LOG.log(Level.INFO, "upload: {0} of {1} images added", added, uploaded.size());
  }

  /** Publishes after a failure. The original exception takes precedence over a subsequent one. */
  private void publishAfter(Exception cause, List<Uploaded> uploaded) {
    try {
      publish(uploaded);
    } catch (RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /** Takes the next image. Its bytes are not read before it is its turn. */
  private @Nullable Uploaded next(Upload.Images images) throws IOException {
    turn();
    try {
      Upload image = images.next();
      return image == null ? null : take(image);
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

  private Uploaded take(Upload image) throws IOException {
    Outcome outcome = intake.take(image.candidate(new ImageDecoder(limits)));
    if (outcome instanceof Rejected rejected) {
      LOG.log(
          Level.WARNING,
          "upload: {0} rejected, {1}: {2}",
          image.file(),
          rejected.reason(),
          rejected.why());
    }
    return new Uploaded(image.file(), outcome);
  }

  /**
   * An uploaded image.
   *
   * @param file the sender's name for the image
   * @param outcome the outcome
   */
  public record Uploaded(String file, Outcome outcome) {}
}

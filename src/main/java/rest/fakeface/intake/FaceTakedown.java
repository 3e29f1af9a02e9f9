package rest.fakeface.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import rest.fakeface.catalog.Takedown;
import rest.fakeface.catalog.Takedowns;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.log.Log;
import rest.fakeface.refresh.CatalogRefresh;

/**
 * Takes a face down: marks its row, drops it from the snapshot, deletes its image, in this order.
 */
@ApplicationScoped
public class FaceTakedown {

  private static final Logger LOG = Log.of(FaceTakedown.class);

  @Inject Takedowns takedowns;
  @Inject CatalogRefresh refresh;
  @Inject ImageStore images;

  /**
   * Takes a face down. It can be repeated, for example if the image could not be deleted.
   *
   * @param by the administrator
   * @param reason the reason
   * @return the recorded takedown; empty if the catalog has no such face
   * @throws IOException if the image cannot be deleted; the face is taken down nevertheless
   */
  public Optional<Takedown> takeDown(FaceName face, String by, String reason) throws IOException {
    Optional<Takedown> takedown = takedowns.record(of(face, by, reason));
    if (takedown.isPresent()) {
      refresh.refresh();
      images.delete(face);
      LOG.log(Level.INFO, "{0} was taken down by {1}: {2}", face, by, reason);
    }
    return takedown;
  }

  /** A takedown at the current time. */
  Takedown of(FaceName face, String by, String reason) {
    return new Takedown(face, Instant.now().truncatedTo(ChronoUnit.MICROS), by, reason);
  }
}

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
 * The end of a face's way: the row says that it was taken down, the snapshot drops it, its image is
 * deleted. In this order, because what is served last must be gone first.
 */
@ApplicationScoped
public class FaceTakedown {

  private static final Logger LOG = Log.of(FaceTakedown.class);

  @Inject Takedowns takedowns;
  @Inject CatalogRefresh refresh;
  @Inject ImageStore images;

  /**
   * Takes a face down. It can be repeated, as after an image that could not be deleted.
   *
   * @param by who does it
   * @param reason why
   * @return the takedown that is on record; nothing when the catalog has no such face
   * @throws IOException when the image cannot be deleted; the face is taken down all the same
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

  /** A takedown now. */
  Takedown of(FaceName face, String by, String reason) {
    return new Takedown(face, Instant.now().truncatedTo(ChronoUnit.MICROS), by, reason);
  }
}

package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.KnownFace;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Papers;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.image.mark.SourceType;
import rest.fakeface.log.Log;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.ServedFace;
import rest.fakeface.work.Interval;
import rest.fakeface.work.StopSignal;

/**
 * Keeps images anew that an older version has kept with personal metadata, with thumbnails that are
 * not turned or in wrong colours, or without a mark. Once for each store, on the node that
 * harvests.
 */
@ApplicationScoped
public class ImageMending {

  private static final Logger LOG = Log.of(ImageMending.class);

  /** How often the log says how far it has come. */
  private static final Duration REPORT_INTERVAL = Duration.ofSeconds(30);

  @Inject ImageStore images;
  @Inject ImageSettings settings;
  @Inject Catalog catalog;
  @Inject FaceSelector selector;
  @Inject HarvestLease lease;
  @Inject StopSignal end;

  private volatile boolean done;

  /** Goes on mending, if this node may and there is something left. */
  public void run() {
    if (done || !lease.isHeld() || !selector.isReady()) {
      return;
    }
    Tally tally = new Tally();
    try {
      if (images.mend(faces -> mend(faces, tally)) && tally.seen > 0) {
        LOG.log(Level.INFO, "All stored images were looked at: {0}", tally);
      }
      done = true;
    } catch (BrokenOffException e) {
      LOG.log(Level.INFO, "The look at stored images goes on later: {0}", tally);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void mend(List<FaceName> faces, Tally tally) throws IOException {
    for (FaceName face : faces) {
      if (end.isStopped() || !lease.isHeld()) {
        throw new BrokenOffException();
      }
      try {
        tally.mended += mend(face) ? 1 : 0;
      } catch (ImageRejectedException e) {
        LOG.log(Level.WARNING, "The stored image {0} {1}", face, e.why());
      }
      tally.seen++;
      if (tally.pace.isDue()) {
        LOG.log(Level.INFO, "Looking at stored images: {0}", tally);
      }
    }
  }

  private boolean mend(FaceName face) throws IOException, ImageRejectedException {
    ImageDecoder decoder = new ImageDecoder(settings);
    Optional<byte[]> kept = images.read(Variant.ORIGINAL.of(face));
    if (kept.isEmpty()) {
      return false;
    }
    // Not known to the snapshot is an image of an intake under way, or one about to go.
    ServedFace known = settings.mark() ? selector.find(face) : null;
    if (!decoder.isToBeMended(kept.get()) && (known == null || !isToBeMarked(face, decoder))) {
      return false;
    }
    Papers papers = catalog.papers(List.of(face.key())).getOrDefault(face.key(), Papers.of(null));
    FaceImage image = decoder.decode(kept.get()).showing(papers.region());
    images.put(
        face,
        known == null
            ? image
            : image.marked(Mark.of(SourceType.of(known.source()), papers.provenance())));
    // Another node may have removed the face a moment ago, and its image too.
    KnownFace now = catalog.find(List.of(face.key())).get(face.key());
    if (now != null && now.takenDown()) {
      images.delete(face);
    }
    return true;
  }

  private boolean isToBeMarked(FaceName face, ImageDecoder decoder) throws IOException {
    return images.read(Variant.THUMBNAIL.of(face)).filter(decoder::isUnmarked).isPresent();
  }

  /** How many images were looked at, and how many of them kept anew. */
  private static final class Tally {
    private final Interval pace = new Interval(REPORT_INTERVAL);
    private int seen;
    private int mended;

    @Override
    public String toString() {
      return seen + " seen, " + mended + " of them mended";
    }
  }

  /** The end of the lease or of the application. */
  private static final class BrokenOffException extends IOException {
    private static final long serialVersionUID = 1;
  }
}

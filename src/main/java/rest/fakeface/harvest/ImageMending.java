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
import rest.fakeface.log.Log;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.ServedFace;
import rest.fakeface.work.Interval;
import rest.fakeface.work.StopSignal;

/**
 * Converts images that an older version has stored with personal metadata, with unrotated or
 * wrongly coloured thumbnails, or without a mark. Runs once per store, on the node that harvests.
 */
@ApplicationScoped
public class ImageMending {

  private static final Logger LOG = Log.of(ImageMending.class);

  /** The interval of progress in the log. */
  private static final Duration REPORT_INTERVAL = Duration.ofSeconds(30);

  @Inject ImageStore images;
  @Inject ImageSettings settings;
  @Inject Catalog catalog;
  @Inject FaceSelector selector;
  @Inject HarvestLease lease;
  @Inject StopSignal end;

  private volatile boolean done;

  /** Continues, if this node may harvest and images are left. */
  public void run() {
    if (done || !lease.isHeld() || !selector.isReady()) {
      return;
    }
    Tally tally = new Tally();
    try {
      if (images.mend(faces -> mend(faces, tally)) && tally.seen > 0) {
        LOG.log(Level.INFO, "All stored images were checked: {0}", tally);
      }
      done = true;
    } catch (BrokenOffException e) {
      LOG.log(Level.INFO, "The check of stored images continues later: {0}", tally);
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
        LOG.log(Level.INFO, "Checking stored images: {0}", tally);
      }
    }
  }

  private boolean mend(FaceName face) throws IOException, ImageRejectedException {
    ImageDecoder decoder = new ImageDecoder(settings);
    Optional<byte[]> kept = images.read(Variant.ORIGINAL.of(face));
    if (kept.isEmpty()) {
      return false;
    }
    // An image without a face in the snapshot belongs to an intake in progress, or is about to be
    // deleted.
    ServedFace known = settings.mark() ? selector.find(face) : null;
    if (!decoder.isToBeMended(kept.get()) && (known == null || !isToBeMarked(face, decoder))) {
      return false;
    }
    Papers papers = catalog.papers(List.of(face.key())).getOrDefault(face.key(), Papers.of(null));
    FaceImage image = decoder.decode(kept.get()).showing(papers.region());
    images.put(
        face, known == null ? image : image.marked(Mark.of(known.source(), papers.provenance())));
    // Another node may just have removed the face and its image.
    KnownFace now = catalog.find(List.of(face.key())).get(face.key());
    if (now != null && now.takenDown()) {
      images.delete(face);
    }
    return true;
  }

  private boolean isToBeMarked(FaceName face, ImageDecoder decoder) throws IOException {
    return images.read(Variant.THUMBNAIL.of(face)).filter(decoder::isUnmarked).isPresent();
  }

  /** The numbers of checked and of converted images. */
  private static final class Tally {
    private final Interval pace = new Interval(REPORT_INTERVAL);
    private int seen;
    private int mended;

    @Override
    public String toString() {
      return seen + " seen, " + mended + " of them mended";
    }
  }

  /** Thrown when the lease is lost or the application stops. */
  private static final class BrokenOffException extends IOException {
    private static final long serialVersionUID = 1;
  }
}

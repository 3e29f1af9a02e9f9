package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rest.fakeface.analysis.DetectedFace;
import rest.fakeface.analysis.FaceAnalyzer;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.catalog.Regions;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.Variant;
import rest.fakeface.image.variant.Variants;
import rest.fakeface.intake.DetectedRegion;
import rest.fakeface.log.Log;
import rest.fakeface.work.Interval;
import rest.fakeface.work.StopSignal;

/**
 * Detects the faces in images that were imported with a label, so that squares are centred on them.
 * Runs on the node that harvests, if there are models.
 */
@ApplicationScoped
public class RegionDetection {

  private static final Logger LOG = Log.of(RegionDetection.class);

  private static final int PAGE = 100;

  /** The interval of progress in the log. */
  private static final Duration REPORT_INTERVAL = Duration.ofSeconds(30);

  @Inject FaceModels models;
  @Inject Regions regions;
  @Inject ImageStore images;
  @Inject ImageSettings limits;
  @Inject Variants variants;
  @Inject HarvestLease lease;
  @Inject StopSignal end;

  /** The place up to which all faces of the catalog have been examined. */
  private long place;

  /** Examines the images of all faces added since the last run. */
  public synchronized void run() {
    if (!lease.isHeld()) {
      return;
    }
    try {
      run(models.analyzer());
    } catch (ModelMissingException e) {
      LOG.log(Level.DEBUG, "No detector is available", e);
    }
  }

  private void run(FaceAnalyzer analyzer) {
    Interval report = new Interval(REPORT_INTERVAL);
    int seen = 0;
    Regions.Page page = regions.unseen(place, PAGE);
    while (page.place() != place) {
      for (FaceName face : page.faces()) {
        if (end.isStopped() || !lease.isHeld()) {
          return;
        }
        look(face, analyzer);
        seen++;
        if (report.isDue()) {
          LOG.log(Level.INFO, "Detecting faces in labelled images: {0} images so far", "" + seen);
        }
      }
      place = page.place();
      page = regions.unseen(place, PAGE);
    }
    if (seen > 0) {
      LOG.log(Level.INFO, "Detected faces in labelled images: {0} images", "" + seen);
    }
  }

  /** Examines one image; after a failure it is left for the next start. */
  private void look(FaceName face, FaceAnalyzer analyzer) {
    try {
      Optional<byte[]> kept = images.read(Variant.ORIGINAL.of(face));
      if (kept.isPresent()) {
        look(face, new ImageDecoder(limits).decode(kept.get()), analyzer);
      }
    } catch (ImageRejectedException | IOException | IllegalStateException e) {
      if (!end.isStopped()) {
        LOG.log(Level.WARNING, "The detector failed on the image {0}: {1}", face, e.toString());
      }
    }
  }

  private void look(FaceName face, FaceImage image, FaceAnalyzer analyzer) throws IOException {
    List<DetectedFace> found = analyzer.detect(image);
    @Nullable DetectedFace strongest = found.isEmpty() ? null : found.get(0);
    regions.record(face.key(), strongest == null ? null : DetectedRegion.of(strongest, image));
    variants.forget(face);
  }
}

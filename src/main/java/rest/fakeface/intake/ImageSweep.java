package rest.fakeface.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.KnownFace;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.log.Log;
import rest.fakeface.work.StopSignal;

/**
 * Deletes files without a face: images of intakes that were interrupted before the row was written,
 * images of faces that were taken down, and incompletely written files. Only files older than
 * {@code fakeface.image.orphan-age}, because a younger image may be about to get its row.
 */
@ApplicationScoped
public class ImageSweep {

  private static final Logger LOG = Log.of(ImageSweep.class);

  /** The number of faces that are looked up in the catalog at once. */
  private static final int BATCH = 500;

  /** The number of orphans from which the catalog may not belong to the images. */
  private static final int MANY = 2_000;

  @Inject Catalog catalog;
  @Inject ImageStore images;
  @Inject SweepSettings settings;
  @Inject StopSignal end;

  /** Sweeps the whole store, any number of nodes at a time. */
  public void run() {
    Instant before = Instant.now().minus(settings.orphanAge());
    OrphanList orphans = new OrphanList();
    try {
      int leftovers = images.sweep(before, faces -> sort(faces, orphans));
      int deleted = isDoubtful(orphans) ? 0 : delete(orphans.first(), before);
      LOG.log(
          Level.INFO,
          "Sweep: {0} images without a face and {1} unfinished files deleted, {2} images kept",
          "" + deleted,
          "" + leftovers,
          "" + orphans.kept());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CancellationException e) {
      LOG.log(Level.DEBUG, "The sweep ends with the application", e);
    }
  }

  private void sort(List<FaceName> faces, OrphanList orphans) {
    if (end.isStopped()) {
      throw new CancellationException();
    }
    List<FaceName> found = withoutFace(faces);
    orphans.add(found, faces.size() - found.size());
  }

  /** The faces that are not in the catalog, or no longer served. */
  private List<FaceName> withoutFace(List<FaceName> faces) {
    Map<FaceKey, KnownFace> known = catalog.find(faces.stream().map(FaceName::key).toList());
    return faces.stream()
        .filter(face -> !new KnownFace(face, false).equals(known.get(face.key())))
        .toList();
  }

  /** Whether a wrong or emptied database is more likely than this number of orphans. */
  private static boolean isDoubtful(OrphanList orphans) {
    boolean doubtful = orphans.count() > MANY && orphans.count() > orphans.kept();
    if (doubtful) {
      LOG.log(
          Level.WARNING,
          "{0} images belong to no face of the catalog and {1} to a face: none is deleted, because"
              + " this may be the wrong database",
          "" + orphans.count(),
          "" + orphans.kept());
    }
    return doubtful;
  }

  /** Checks the catalog again, because some may have got their row meanwhile. */
  private int delete(List<FaceName> orphans, Instant before) throws IOException {
    int deleted = 0;
    for (int from = 0; from < orphans.size(); from += BATCH) {
      List<FaceName> batch = orphans.subList(from, Math.min(from + BATCH, orphans.size()));
      for (FaceName face : withoutFace(batch)) {
        deleted += images.deleteOlder(face, before) ? 1 : 0;
      }
    }
    return deleted;
  }
}

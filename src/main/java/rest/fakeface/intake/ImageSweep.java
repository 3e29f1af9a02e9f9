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
 * Deletes what no face of the catalog needs: images of intakes that were broken off before the row
 * was written, or of faces that were taken down, and files that were not written to their end. Only
 * what is older than {@code fakeface.image.orphan-age}: a younger image may get its row in a
 * moment.
 */
@ApplicationScoped
public class ImageSweep {

  private static final Logger LOG = Log.of(ImageSweep.class);

  /** How many faces are looked up in the catalog at once. */
  private static final int BATCH = 500;

  /** From how many orphans on it is doubted that the catalog is that of the images. */
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

  /** Those that are not in the catalog, or no longer served. */
  private List<FaceName> withoutFace(List<FaceName> faces) {
    Map<FaceKey, KnownFace> known = catalog.find(faces.stream().map(FaceName::key).toList());
    return faces.stream()
        .filter(face -> !new KnownFace(face, false).equals(known.get(face.key())))
        .toList();
  }

  /** Whether a wrong or emptied database is likelier than so many orphans. */
  private static boolean isDoubtful(OrphanList orphans) {
    boolean doubtful = orphans.count() > MANY && orphans.count() > orphans.kept();
    if (doubtful) {
      LOG.log(
          Level.WARNING,
          "{0} images belong to no face of the catalog, {1} to one: none is deleted, because this"
              + " may be another database than theirs",
          "" + orphans.count(),
          "" + orphans.kept());
    }
    return doubtful;
  }

  /** Asks the catalog again: meanwhile some may have got their row. */
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

package rest.fakeface.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.harvest.CatalogRefresh;
import rest.fakeface.harvest.Pace;
import rest.fakeface.harvest.RejectedException;
import rest.fakeface.harvest.StopSignal;
import rest.fakeface.image.ImageSettings;

/** The way of a bundle's blocks into the catalog; each is served before the next is read. */
@ApplicationScoped
class BlockImport {

  /**
   * How long an image waits for its row at the most: one that waits long is taken for an orphan.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject Catalog catalog;
  @Inject FaceIntake intake;
  @Inject CatalogRefresh refresh;
  @Inject ImageSettings images;
  @Inject StopSignal end;

  /**
   * Takes in a whole bundle.
   *
   * @throws BundleRefusedException when it cannot be trusted from some entry on
   * @throws IOException when it cannot be stored, or the application ends
   */
  void takeAll(InputStream in, BundleTally tally) throws IOException {
    // What other nodes have removed meanwhile must not come back.
    refresh.refresh();
    BundleReader bundle = new BundleReader(in, images.maxBytes());
    List<Face> block = bundle.nextBlock();
    while (!block.isEmpty()) {
      take(block, bundle, tally);
      block = bundle.nextBlock();
    }
  }

  private void take(List<Face> block, BundleReader bundle, BundleTally tally) throws IOException {
    Map<FaceKey, FaceName> known = new HashMap<>(catalog.known(keys(block)));
    List<Face> batch = new ArrayList<>();
    Pace pace = new Pace(PATIENCE);
    try {
      for (Face face : block) {
        if (end.isStopped()) {
          throw new IOException("the application is stopped");
        }
        take(face, bundle, known, batch, tally);
        if (pace.isDue()) {
          add(batch, tally);
        }
      }
    } finally {
      // Also those before an entry that ends the import: a repetition finds them known.
      add(batch, tally);
    }
  }

  private void take(
      Face face,
      BundleReader bundle,
      Map<FaceKey, FaceName> known,
      List<Face> batch,
      BundleTally tally)
      throws IOException {
    try {
      if (intake.take(face, bundle.image(face), known.get(face.key()), tally)) {
        known.put(face.key(), face.name());
        batch.add(face);
      }
    } catch (RejectedException e) {
      tally.reject(face.name().toString(), e);
    }
  }

  private void add(List<Face> batch, BundleTally tally) {
    if (batch.isEmpty()) {
      return;
    }
    try {
      catalog.add(batch);
    } catch (RuntimeException e) {
      // A harvest or another node may have added one of them meanwhile.
      Set<FaceKey> others = catalog.known(keys(batch)).keySet();
      if (others.isEmpty()) {
        throw e;
      }
      batch.removeIf(face -> others.contains(face.key()));
      others.forEach(key -> tally.known());
      catalog.add(batch);
    }
    tally.added(batch.size());
    batch.clear();
    refresh.refresh();
  }

  private static List<FaceKey> keys(List<Face> faces) {
    return faces.stream().map(Face::key).toList();
  }
}

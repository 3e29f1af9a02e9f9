package rest.fakeface.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.database.CatalogUnavailableException;
import rest.fakeface.catalog.database.WaitLimit;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.ImageStore;
import rest.fakeface.log.Log;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.SnapshotDraft;
import rest.fakeface.work.Causes;

/**
 * What goes to and fro between the catalog and the snapshot: new faces in, removed ones out,
 * servings back. A refresh reads only what has changed since the last one.
 */
@ApplicationScoped
public class CatalogRefresh {

  private static final Logger LOG = Log.of(CatalogRefresh.class);

  /** How many servings are written in one transaction. */
  private static final int BATCH = 1_000;

  /**
   * How far back a refresh reads again. With several nodes a row may become visible after one that
   * arrived later; reading only what is new would never see it.
   */
  private static final int OVERLAP = 2_000;

  /** How far back it reads removals again: they bear the time of whichever node removed. */
  private static final Duration CLOCKS = Duration.ofHours(1);

  @Inject Catalog catalog;
  @Inject FaceSelector selector;
  @Inject ImageStore images;
  @Inject PortraitSettings portraits;
  @Inject AgeFloor floor;

  private final ReentrantLock lock = new ReentrantLock();
  private long place;
  private Instant removed = Instant.EPOCH;
  private boolean undeletable;

  /**
   * Publishes the snapshot of what the catalog holds now; when that fails, the old one stays. Then
   * deletes the images of removed faces: also one that an intake on another node has brought back.
   *
   * @throws CatalogUnavailableException also when another refresh holds this one up for longer than
   *     the thread may wait for the database
   */
  public void refresh() {
    Duration patience = WaitLimit.time();
    if (!await(patience)) {
      throw new CatalogUnavailableException(
          "Another refresh takes longer than " + patience.toSeconds() + " s");
    }
    try {
      readAndPublish();
    } finally {
      lock.unlock();
    }
  }

  private boolean await(Duration patience) {
    try {
      return lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CatalogUnavailableException(e);
    }
  }

  private void readAndPublish() {
    Instant begun = Instant.now();
    ChangeReader reading =
        new ChangeReader(
            catalog,
            Math.max(0, place - OVERLAP),
            removed.minus(CLOCKS),
            images::mayHold,
            this::add);
    selector.publish(reading::into);
    place = Math.max(place, reading.place());
    // A node whose clock is fast must not keep this one from seeing what others remove.
    Instant last = reading.removed();
    removed = last.isAfter(begun) ? begun : last.isAfter(removed) ? last : removed;
    deleteImages(reading.leftImages());
  }

  /** The one place that says which faces are chosen: no request asks again. */
  private void add(SnapshotDraft draft, Face face) {
    if (floor.isBelow(face) || portraits.isHidden(face)) {
      draft.addHidden(face);
    } else if (portraits.isStandIn(face)) {
      draft.addStandIn(face);
    } else {
      draft.add(face);
    }
  }

  /** What cannot be deleted is tried again at each refresh and must not fail it. */
  private void deleteImages(List<FaceName> faces) {
    try {
      images.deleteAll(faces);
      undeletable = false;
    } catch (IOException e) {
      if (!undeletable) {
        LOG.log(
            Level.WARNING,
            "Images of faces that were taken down cannot be deleted and will be tried again: {0}",
            Causes.inWords(e));
      }
      undeletable = true;
    }
  }

  /** Writes down in the catalog what was served. What fails stays to be written the next time. */
  public void recordServings() {
    selector.recordServings(BATCH, catalog::recordServings);
  }
}

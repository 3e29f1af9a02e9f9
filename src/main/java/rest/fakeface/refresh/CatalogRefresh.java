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
 * Synchronises the catalog and the snapshot: adds new faces, drops removed ones, and writes
 * servings back. A refresh reads only the changes since the last one.
 */
@ApplicationScoped
public class CatalogRefresh {

  private static final Logger LOG = Log.of(CatalogRefresh.class);

  /** The number of servings that are written in one transaction. */
  private static final int BATCH = 1_000;

  /**
   * How far back a refresh reads again. With several nodes a row may become visible after one that
   * was added later; reading only newer rows would never see it.
   */
  private static final int OVERLAP = 2_000;

  /** How far back it reads removals again, because they have the time of the removing node. */
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
   * Publishes a snapshot of the current catalog; if that fails, the old one stays. Then deletes the
   * images of removed faces, including images that an intake on another node has stored again.
   *
   * @throws CatalogUnavailableException also if another refresh blocks this one for longer than the
   *     thread may wait for the database
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
    // A node whose clock is fast must not hide the removals of others.
    Instant last = reading.removed();
    removed = last.isAfter(begun) ? begun : last.isAfter(removed) ? last : removed;
    deleteImages(reading.leftImages());
  }

  /** The only place that decides which faces are chosen; requests do not check again. */
  private void add(SnapshotDraft draft, Face face) {
    if (floor.isBelow(face) || portraits.isHidden(face)) {
      draft.addHidden(face);
    } else if (portraits.isStandIn(face)) {
      draft.addStandIn(face);
    } else {
      draft.add(face);
    }
  }

  /** Images that cannot be deleted are retried on each refresh and must not fail it. */
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

  /** Records in the catalog what was served. Failed records are written the next time. */
  public void recordServings() {
    selector.recordServings(BATCH, catalog::recordServings);
  }
}

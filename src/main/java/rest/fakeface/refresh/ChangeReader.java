package rest.fakeface.refresh;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import rest.fakeface.catalog.AddedPage;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.catalog.RemovedPage;
import rest.fakeface.catalog.RemovedPage.Mark;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.log.Log;
import rest.fakeface.selection.SnapshotDraft;
import rest.fakeface.work.Interval;

/**
 * The reading of what has changed in the catalog into the next snapshot, page by page, so that a
 * catalog of any size takes the memory of one page; and how far it has come.
 */
final class ChangeReader {

  private static final Logger LOG = Log.of(ChangeReader.class);

  private static final int PAGE = 10_000;

  /** How often a reading that takes long says how far it is. */
  private static final Duration NEWS = Duration.ofSeconds(5);

  private final Catalog catalog;
  private final Predicate<FaceName> hasImage;
  private final BiConsumer<SnapshotDraft, Face> adding;
  private final List<FaceName> leftImages = new ArrayList<>();
  private final Interval pace = new Interval(NEWS);
  private long place;
  private Instant removed;

  /**
   * A reading that begins at some point.
   *
   * @param place the place in the order of arrival behind which it begins
   * @param removed the time of removal at which it begins
   * @param hasImage whether there still is an image of a face
   * @param adding adds a face to the next snapshot, where it belongs there
   */
  ChangeReader(
      Catalog catalog,
      long place,
      Instant removed,
      Predicate<FaceName> hasImage,
      BiConsumer<SnapshotDraft, Face> adding) {
    this.catalog = catalog;
    this.hasImage = hasImage;
    this.adding = adding;
    this.place = place;
    this.removed = removed;
  }

  /** The place of the last face read. */
  long place() {
    return place;
  }

  /** The time of the last removal read. */
  Instant removed() {
    return removed;
  }

  /** The removed faces of which there still is an image. */
  List<FaceName> leftImages() {
    return leftImages;
  }

  /** Reads to the end: removals last, since what has just arrived may be removed meanwhile. */
  void into(SnapshotDraft draft) {
    AddedPage page = catalog.arrivals(place, PAGE);
    while (page.place() != place) {
      place = page.place();
      page.faces().forEach(face -> adding.accept(draft, face));
      if (pace.isDue()) {
        LOG.log(Level.INFO, "{0} faces read so far", "" + draft.added());
      }
      page = catalog.arrivals(place, PAGE);
    }
    Mark from = Mark.before(removed);
    RemovedPage removals = catalog.removals(from, PAGE);
    while (!removals.names().isEmpty()) {
      removals.names().forEach(draft::remove);
      removals.names().stream().filter(hasImage).forEach(leftImages::add);
      removed = removals.last().at();
      removals = catalog.removals(removals.last(), PAGE);
    }
  }
}

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
 * Reads the changes of the catalog into the next snapshot, page by page, so that a catalog of any
 * size takes the memory of one page; and records how far it has read.
 */
final class ChangeReader {

  private static final Logger LOG = Log.of(ChangeReader.class);

  private static final int PAGE = 10_000;

  /** The interval of progress in the log. */
  private static final Duration NEWS = Duration.ofSeconds(5);

  private final Catalog catalog;
  private final Predicate<FaceName> hasImage;
  private final BiConsumer<SnapshotDraft, Face> adding;
  private final List<FaceName> leftImages = new ArrayList<>();
  private final Interval pace = new Interval(NEWS);
  private long place;
  private Instant removed;

  /**
   * A reader that begins at a point.
   *
   * @param place the place in the order of arrival after which it begins
   * @param removed the time of removal at which it begins
   * @param hasImage whether a face still has an image
   * @param adding adds a face to the right part of the next snapshot
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

  /** The removed faces that still have an image. */
  List<FaceName> leftImages() {
    return leftImages;
  }

  /**
   * Reads to the end; removals last, because a face that was just read may be removed meanwhile.
   */
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

package rest.fakeface.selection;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;

/**
 * The draft of the next snapshot. New faces are written directly into the columns, where they are
 * invisible before the snapshot is published.
 */
public final class SnapshotDraft {

  private final CatalogSnapshot base;
  private final @Nullable SnapshotDraft standIns;
  private final @Nullable SnapshotDraft hidden;
  private final FaceColumns columns;
  private final AdditionTimes times = new AdditionTimes();
  private final LongStream.Builder gone = LongStream.builder();
  private final LongStream.Builder back = LongStream.builder();
  private final IntStream.Builder dropped = IntStream.builder();

  SnapshotDraft(CatalogSnapshot base) {
    this(base, null, null);
  }

  /**
   * Creates a draft.
   *
   * @param standIns receives the stand-in faces, which are chosen only while there are no others;
   *     null if not supported
   * @param hidden receives the faces that are never chosen; null if not supported
   */
  SnapshotDraft(
      CatalogSnapshot base, @Nullable SnapshotDraft standIns, @Nullable SnapshotDraft hidden) {
    this.base = base;
    this.standIns = standIns;
    this.hidden = hidden;
    columns = base.columns();
    // Discards the slots of a failed draft.
    columns.truncate(base.slots());
  }

  /** Adds a face; an existing one is unchanged, a removed one is restored. */
  public void add(Face face) {
    if (base.find(face.name()) == FaceIndex.NONE) {
      columns.add(face);
      times.add(Micros.of(face.lastServed() == null ? face.dateAdded() : face.lastServed()));
      if (base.isRemoved(face.key())) {
        back.add(face.key().spread());
      }
    }
  }

  /** Adds a stand-in face, which is chosen only while there are no others. */
  public void addStandIn(Face face) {
    (standIns == null ? this : standIns).add(face);
  }

  /** Adds a face that is never chosen, only shown by its name. */
  public void addHidden(Face face) {
    (hidden == null ? this : hidden).add(face);
  }

  /** Removes a face, even if it never existed or was added by this draft. */
  public void remove(FaceName name) {
    FaceKey key = name.key();
    int place = base.find(name);
    if (place != FaceIndex.NONE) {
      dropped.add(place);
    }
    gone.add(key.spread());
    others().forEach(draft -> draft.remove(name));
  }

  /** The number of faces added so far. */
  public int added() {
    return columns.size() - base.slots() + others().mapToInt(SnapshotDraft::added).sum();
  }

  private Stream<SnapshotDraft> others() {
    return Stream.of(standIns, hidden).filter(Objects::nonNull);
  }

  /** The snapshot; the previous one if nothing has changed. */
  CatalogSnapshot finish() {
    RemovedKeys goneNow = RemovedKeys.of(gone.build());
    SortedAdditions arrived = new SortedAdditions(columns, base.slots(), times, goneNow);
    int[] drops = dropped.build().sorted().distinct().toArray();
    RemovedKeys removed = base.removed().changed(RemovedKeys.of(back.build()), goneNow);
    boolean sameFaces = arrived.size() == 0 && drops.length == 0;
    if (sameFaces && removed == base.removed()) {
      columns.truncate(base.slots());
      return base;
    }
    FaceIndex index = sameFaces ? base.index() : IndexMerge.of(base.index(), arrived, drops);
    return new CatalogSnapshot(index, removed, columns.size());
  }
}

package rest.fakeface.selection;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;

/**
 * The catalog at one moment, in memory: all faces in an order in which those that match a filter
 * are one contiguous range per gender, so that a pick looks up the limits of the ranges and draws
 * one random number, regardless of the number of faces. A face takes 52 bytes: 34 in the {@link
 * FaceColumns columns}, which all snapshots share, and 18 in the {@link FaceIndex index} of each.
 * The faces of some sources have a separate index, built on request.
 */
public final class CatalogSnapshot {

  private final FaceIndex index;
  private final SourceView all;
  private final SourceViews views;
  private final RemovedKeys removed;
  // The number of slots of the columns that belong to this or earlier snapshots.
  private final int slots;

  /** The snapshot of a catalog without faces. */
  CatalogSnapshot() {
    this(FaceIndex.empty(), RemovedKeys.NONE, 0);
  }

  CatalogSnapshot(FaceIndex index, RemovedKeys removed, int slots) {
    this.index = index;
    all = SourceView.all(index);
    views = new SourceViews(index, slots);
    this.removed = removed;
    this.slots = slots;
  }

  /** The number of faces that can be chosen. */
  public int size() {
    return index.size();
  }

  /** The number of faces of a gender and an age in whole years. */
  public int size(Gender gender, int age) {
    return size(new FaceFilter(gender, new AgeRange(age, age)));
  }

  /** The number of faces that match a filter. */
  public int size(FaceFilter filter) {
    return runs(filter).size();
  }

  /** The number of faces of each source, the largest first, without empty ones. */
  public List<SourceCount> sources() {
    return views.counts();
  }

  FaceIndex index() {
    return index;
  }

  FaceColumns columns() {
    return index.columns();
  }

  ServedTimes served() {
    return index.served();
  }

  int slot(int place) {
    return index.slot(place);
  }

  RemovedKeys removed() {
    return removed;
  }

  int slots() {
    return slots;
  }

  MatchRanges runs(FaceFilter filter) {
    return new MatchRanges(filter.sources().isEmpty() ? all : views.of(filter.sources()), filter);
  }

  /** Whether a face was removed from the catalog. */
  boolean isRemoved(FaceKey key) {
    return removed.contains(key);
  }

  /** The place of a face; {@link FaceIndex#NONE} if it does not exist. */
  int find(FaceName name) {
    return index.find(name);
  }

  /** The place of a matching face, uniformly at random, if there is one. */
  int pick(FaceFilter filter, RandomGenerator random) {
    MatchRanges ranges = runs(filter);
    return ranges.size() == 0 ? FaceIndex.NONE : ranges.shown(random.nextInt(ranges.size()));
  }

  /** The place of the matching face selected by a seed, if there is one. */
  int pick(FaceFilter filter, Seed seed) {
    return SeededPick.of(runs(filter), seed, place -> true);
  }

  /** The places of distinct faces; see {@link FaceSelector#sample}. */
  List<Integer> draw(FaceFilter filter, int count, boolean balanced, @Nullable Seed seed) {
    RandomGenerator random = ThreadLocalRandom.current();
    Draw draw = seed == null ? new RandomDraw(random) : new SeededDraw(seed);
    Seed chance = seed == null ? new Seed(random.nextLong()) : seed;
    List<Draw.Drawn> drawn =
        balanced
            ? new StratifiedDraw(draw, chance).draw(this, filter, count)
            : draw.from(runs(filter), count);
    return drawn.stream().sorted().map(Draw.Drawn::place).toList();
  }

  /** Records that the face of a place is served now. */
  ServedFace serve(int place, long now) {
    return new ServedFace(index, place, served().serve(place, now));
  }

  /** The face of a place, without counting it as served. */
  ServedFace show(int place) {
    return new ServedFace(index, place, served().last(place));
  }

  /** The last serving of the face of a place. */
  Serving serving(int place) {
    return new Serving(index.key(place), Micros.toInstant(served().last(place)));
  }

  /**
   * This snapshot or, if more than a quarter of the slots belong to removed faces, one with the
   * same faces in new columns without those slots.
   */
  CatalogSnapshot compact() {
    if (slots - size() <= slots / 4 || slots < FaceChunk.SIZE) {
      return this;
    }
    return new CatalogSnapshot(Compaction.of(index), removed, size());
  }
}

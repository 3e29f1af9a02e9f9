package rest.fakeface.selection;

import java.time.Instant;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

/**
 * A face that was chosen or looked up: a view of the snapshot's columns, because the data of a face
 * never changes.
 */
public final class ServedFace {

  private final FaceIndex index;
  private final int place;
  private final long lastServed;

  ServedFace(FaceIndex index, int place, long lastServed) {
    this.index = index;
    this.place = place;
    this.lastServed = lastServed;
  }

  /** The face's name, which contains its gender, age and key. */
  public FaceName name() {
    return index.columns().name(index.slot(place));
  }

  /** The gender. */
  public Gender gender() {
    return GenderAgeBuckets.gender(index.columns().group(index.slot(place)));
  }

  /** The age in whole years. */
  public int age() {
    return GenderAgeBuckets.age(index.columns().group(index.slot(place)));
  }

  /** The name of its source. */
  public String source() {
    return index.columns().source(index.slot(place));
  }

  /** When it was added to the catalog, to the microsecond. */
  public Instant dateAdded() {
    return Micros.toInstant(index.columns().added(index.slot(place)));
  }

  /**
   * When it was last served before this choice, to the microsecond; if never, when it was added.
   */
  public Instant lastServed() {
    return Micros.toInstant(lastServed);
  }

  @Override
  public String toString() {
    return name().toString();
  }
}

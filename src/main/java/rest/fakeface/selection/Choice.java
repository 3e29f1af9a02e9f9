package rest.fakeface.selection;

import java.time.Instant;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

/**
 * A face that was chosen or looked up: a view that reads it where the snapshot keeps it, since what
 * a face is never changes.
 */
public final class Choice {

  private final FaceColumns columns;
  private final int slot;
  private final long lastServed;

  Choice(FaceColumns columns, int slot, long lastServed) {
    this.columns = columns;
    this.slot = slot;
    this.lastServed = lastServed;
  }

  /** The face's name, which holds its gender, age and key. */
  public FaceName name() {
    return columns.name(slot);
  }

  /** The gender it shows. */
  public Gender gender() {
    return Groups.gender(columns.group(slot));
  }

  /** Its age in whole years. */
  public int age() {
    return Groups.age(columns.group(slot));
  }

  /** Where it came from. */
  public String source() {
    return columns.source(slot);
  }

  /** When it entered the catalog, to the microsecond. */
  public Instant dateAdded() {
    return Micros.toInstant(columns.added(slot));
  }

  /**
   * When it was served before this choice, to the microsecond; for a face never served, when it was
   * added.
   */
  public Instant lastServed() {
    return Micros.toInstant(lastServed);
  }

  @Override
  public String toString() {
    return name().toString();
  }
}

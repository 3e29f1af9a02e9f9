package rest.fakeface.intake;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;

/**
 * What the source of an image says of the face in it.
 *
 * @param gender its gender; null when the source does not say
 * @param age its age in whole years; null when the source does not say
 * @param provenance where the image is from
 */
public record Stated(@Nullable Gender gender, @Nullable Integer age, Provenance provenance) {

  /** The source says nothing. */
  public static final Stated NOTHING = new Stated(null, null);

  /** The source says no more than gender and age. */
  public Stated(@Nullable Gender gender, @Nullable Integer age) {
    this(gender, age, Provenance.NONE);
  }

  /** What the source says, and where it says nothing of where the image is from, another. */
  public Stated or(Provenance other) {
    return new Stated(gender, age, provenance.or(other));
  }

  /** The label that it makes without a model; null when a part is missing. */
  @Nullable Label label() {
    return gender == null || age == null ? null : new Label(gender, age, null);
  }
}

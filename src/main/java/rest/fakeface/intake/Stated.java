package rest.fakeface.intake;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;

/**
 * What the source of an image states about the face in it.
 *
 * @param gender its gender; null if not stated
 * @param age its age in whole years; null if not stated
 * @param provenance the provenance of the image
 */
public record Stated(@Nullable Gender gender, @Nullable Integer age, Provenance provenance) {

  /** A statement without any content. */
  public static final Stated NOTHING = new Stated(null, null);

  /** Creates a statement of only gender and age. */
  public Stated(@Nullable Gender gender, @Nullable Integer age) {
    this(gender, age, Provenance.NONE);
  }

  /** The statement with a default for its provenance. */
  public Stated or(Provenance other) {
    return new Stated(gender, age, provenance.or(other));
  }

  /** The label without a model; null if gender or age is missing. */
  @Nullable Label label() {
    return gender == null || age == null ? null : new Label(gender, age, null);
  }
}

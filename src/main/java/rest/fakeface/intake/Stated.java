package rest.fakeface.intake;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Gender;

/**
 * What the source of an image says of the face in it.
 *
 * @param gender its gender; null when the source does not say
 * @param age its age in whole years; null when the source does not say
 */
public record Stated(@Nullable Gender gender, @Nullable Integer age) {

  /** The source says neither. */
  public static final Stated NOTHING = new Stated(null, null);

  /** The label that it makes without a model; null when a part is missing. */
  @Nullable Label label() {
    return gender == null || age == null ? null : new Label(gender, age, null);
  }
}

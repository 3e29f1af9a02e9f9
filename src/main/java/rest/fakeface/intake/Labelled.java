package rest.fakeface.intake;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Measurement;

/**
 * The label of a face and what it was made from.
 *
 * @param label the gender and age under which it enters the catalog
 * @param genderStated whether its source stated the gender; else a model estimated it
 * @param ageStated whether its source stated the age; else a model estimated it
 * @param measurement what models say of it; null when none was asked
 * @param region where the face is; null when no detector was asked
 */
record Labelled(
    Label label,
    boolean genderStated,
    boolean ageStated,
    @Nullable Measurement measurement,
    @Nullable FaceRegion region) {

  /** A label that the source states whole, without a model. */
  static Labelled stated(Label label) {
    boolean stated = label.evidence() == null;
    return new Labelled(label, stated, stated, null, null);
  }
}

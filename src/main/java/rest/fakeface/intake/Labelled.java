package rest.fakeface.intake;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Measurement;

/**
 * The label of a face and its derivation.
 *
 * @param label the gender and age for the catalog
 * @param genderStated whether its source stated the gender; otherwise a model estimated it
 * @param ageStated whether its source stated the age; otherwise a model estimated it
 * @param measurement the estimates of the models; null if no model was run
 * @param region the position of the face; null if no detector was run
 */
record Labelled(
    Label label,
    boolean genderStated,
    boolean ageStated,
    @Nullable Measurement measurement,
    @Nullable FaceRegion region) {

  /** A complete label stated by the source, without a model. */
  static Labelled stated(Label label) {
    boolean stated = label.evidence() == null;
    return new Labelled(label, stated, stated, null, null);
  }
}

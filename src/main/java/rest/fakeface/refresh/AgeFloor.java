package rest.fakeface.refresh;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The setting of the age below which no face is chosen, listed or matched.
 *
 * @param years the lowest age that is chosen, in whole years; 0 for any
 */
@Dependent
public record AgeFloor(int years) implements PackageSettings {

  public static final String KEY = "fakeface.minimum-age";

  @Inject
  public AgeFloor(Settings settings) {
    this((int) settings.wholeNumber(KEY, AgeRange.LOWEST, AgeRange.HIGHEST));
  }

  /** Whether a face is too young to be chosen. */
  boolean isBelow(Face face) {
    return face.name().age() < years;
  }

  /** The filter of all ages below it; there are none below 0. */
  public FaceFilter below() {
    return new FaceFilter(null, new AgeRange(AgeRange.LOWEST - 1, years - 1));
  }
}

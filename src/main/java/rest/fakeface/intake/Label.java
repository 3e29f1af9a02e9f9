package rest.fakeface.intake;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Gender;

/**
 * The gender and age of a face in the catalog.
 *
 * @param gender the gender
 * @param age the age in whole years
 * @param evidence the estimate from which they derive; null if the source stated them
 */
public record Label(Gender gender, int age, @Nullable Evidence evidence) {}

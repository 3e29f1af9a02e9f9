package rest.fakeface.intake;

import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Gender;

/**
 * The gender and age under which a face enters the catalog.
 *
 * @param gender the gender it shows
 * @param age its age in whole years
 * @param evidence what both rest on; null when the source gave them
 */
public record Label(Gender gender, int age, @Nullable Evidence evidence) {}

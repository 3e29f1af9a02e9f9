package rest.fakeface.selection;

/**
 * The face that was found for a person.
 *
 * @param face the face
 * @param ageDifference how many years older it is than the person, negative when it is younger; 0
 *     for a person of any age
 * @param reused whether it was given to another person of the same request before, because no other
 *     was left
 */
public record Match(ServedFace face, int ageDifference, boolean reused) {}

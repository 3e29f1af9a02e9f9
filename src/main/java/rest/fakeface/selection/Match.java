package rest.fakeface.selection;

/**
 * The face that was found for a person.
 *
 * @param face the face
 * @param ageDifference its age minus that of the person, in years; 0 for a person of any age
 * @param reused whether another person of the same request already has it, because no other face
 *     was left
 */
public record Match(ServedFace face, int ageDifference, boolean reused) {}

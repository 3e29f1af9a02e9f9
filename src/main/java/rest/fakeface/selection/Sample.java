package rest.fakeface.selection;

import java.util.List;

/**
 * Distinct faces that were chosen together.
 *
 * @param matched the number of matching faces in the catalog
 * @param faces the chosen faces, in random order
 */
public record Sample(int matched, List<ServedFace> faces) {}

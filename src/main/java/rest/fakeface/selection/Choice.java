package rest.fakeface.selection;

import java.time.Instant;
import rest.fakeface.face.Face;

/**
 * A face that was chosen for a request.
 *
 * @param face the face
 * @param lastServed when it was served before this time; for a face never served, when it was added
 */
public record Choice(Face face, Instant lastServed) {}

package rest.fakeface.face;

import java.time.Instant;

/**
 * The fact that a face was handed out.
 *
 * @param key the face
 * @param at when
 */
public record Serving(FaceKey key, Instant at) {}

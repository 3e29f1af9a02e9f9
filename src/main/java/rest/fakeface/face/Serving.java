package rest.fakeface.face;

import java.time.Instant;

/**
 * The record that a face was served.
 *
 * @param key the face
 * @param at the time
 */
public record Serving(FaceKey key, Instant at) {}

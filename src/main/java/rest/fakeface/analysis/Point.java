package rest.fakeface.analysis;

/**
 * A place in an image, in pixels from its upper left corner; the centre of the first pixel is at
 * (0.5, 0.5).
 *
 * @param x how far to the right
 * @param y how far down
 */
public record Point(float x, float y) {}

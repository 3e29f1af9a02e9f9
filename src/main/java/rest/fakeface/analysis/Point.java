package rest.fakeface.analysis;

/**
 * A point in an image, in pixels from its upper left corner. The centre of the first pixel is at
 * (0.5, 0.5).
 *
 * @param x the distance from the left edge
 * @param y the distance from the upper edge
 */
public record Point(float x, float y) {}

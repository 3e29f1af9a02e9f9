package rest.fakeface.selection;

/**
 * The number of faces of a source that can be chosen.
 *
 * @param source the name of the source
 * @param faces the number, 1 or more
 */
public record SourceCount(String source, int faces) {}

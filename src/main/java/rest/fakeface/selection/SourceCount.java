package rest.fakeface.selection;

/**
 * How many faces of a source can be chosen.
 *
 * @param source the name of the source
 * @param faces how many, 1 or more
 */
public record SourceCount(String source, int faces) {}

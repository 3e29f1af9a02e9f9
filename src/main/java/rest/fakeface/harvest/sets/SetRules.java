package rest.fakeface.harvest.sets;

/**
 * How sets are read.
 *
 * @param layout the layout that all have, or {@link Layout#AUTO}
 * @param filter which rows of a table are wanted
 * @param papers what the operator says of all
 */
public record SetRules(Layout layout, RowFilter filter, SetPapers papers) {}

package rest.fakeface.harvest.sets;

/**
 * The rules for reading sets.
 *
 * @param layout the layout of all sets, or {@link Layout#AUTO}
 * @param filter selects rows of tables
 * @param papers the papers of all sets given by the settings
 */
public record SetRules(Layout layout, RowFilter filter, SetPapers papers) {}

package rest.fakeface.api.match;

import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;
import rest.fakeface.selection.Match;

/**
 * A row of a client's table with its face or its error.
 *
 * @param row the row of the client
 * @param match its face; null if it has an error
 * @param error its error; null if it has a face
 */
record MatchedRow(Row row, @Nullable Match match, @Nullable Problem error) {}

package rest.fakeface.api.match;

import org.jspecify.annotations.Nullable;
import rest.fakeface.http.Problem;
import rest.fakeface.selection.Match;

/**
 * A row of a client's table and what it gets.
 *
 * @param row what the client sent
 * @param match its face; null when there is an error
 * @param error what is wrong with it; null when it has a face
 */
record MatchedRow(Row row, @Nullable Match match, @Nullable Problem error) {}

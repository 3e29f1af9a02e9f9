/**
 * People in, faces out: reads a table of people row by row (CSV, JSON), chooses a face for each row
 * and writes the rows with their faces as a table, an archive, a directory or cards.
 */
@NullMarked
package rest.fakeface.api.match;

import org.jspecify.annotations.NullMarked;

/**
 * Choosing a face: an immutable snapshot of the catalog in memory, the choice from it, and the note
 * of what was served. Nothing here waits for a disk or a database.
 */
@NullMarked
package rest.fakeface.selection;

import org.jspecify.annotations.NullMarked;

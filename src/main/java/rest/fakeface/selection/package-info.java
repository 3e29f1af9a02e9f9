/**
 * Chooses faces: an immutable in-memory snapshot of the catalog, the choice from it, and the log of
 * what was served. Nothing here waits for a disk or a database.
 */
@NullMarked
package rest.fakeface.selection;

import org.jspecify.annotations.NullMarked;

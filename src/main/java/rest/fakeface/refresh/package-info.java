/** Brings the catalog's changes into the snapshot, and what was served into the catalog. */
@NullMarked
package rest.fakeface.refresh;

import org.jspecify.annotations.NullMarked;

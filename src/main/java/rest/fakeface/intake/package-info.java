/**
 * Adds a face to the catalog, in the same way wherever it comes from, and takes one down. {@link
 * Intake} decides whether a face is known, a duplicate, taken down, rejected or added.
 */
@NullMarked
package rest.fakeface.intake;

import org.jspecify.annotations.NullMarked;

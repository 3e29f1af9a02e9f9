/**
 * Takes a face in, the same way wherever it comes from, and takes one down. {@link Intake} decides:
 * a face is known, a duplicate, taken down, rejected or added.
 */
@NullMarked
package rest.fakeface.intake;

import org.jspecify.annotations.NullMarked;

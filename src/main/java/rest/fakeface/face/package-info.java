/**
 * The vocabulary of the application: a face, its key and file name, gender, ages, the filter of a
 * choice; and the bit mixing on which all reproducible randomness is based. Plain values without a
 * framework, used by all other packages.
 */
@NullMarked
package rest.fakeface.face;

import org.jspecify.annotations.NullMarked;

/**
 * The vocabulary of the house: a face, its key and file name, gender, ages, the filter of a choice;
 * and the mixing of bits that all reproducible chance rests on. Plain values without a framework,
 * which every other package speaks in.
 */
@NullMarked
package rest.fakeface.face;

import org.jspecify.annotations.NullMarked;

/**
 * Reads published sets of faces: the files of a directory or an archive, the detection of the
 * layout, and what it states about each face.
 */
@NullMarked
package rest.fakeface.harvest.sets;

import org.jspecify.annotations.NullMarked;

/**
 * Sets of faces in the layout they are published in: what a directory or an archive holds, which
 * layout that is, and what it says of each face.
 */
@NullMarked
package rest.fakeface.harvest.sets;

import org.jspecify.annotations.NullMarked;

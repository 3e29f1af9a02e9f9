/**
 * The sources of faces, and harvests from them: which candidates are offered, with the counts of
 * what was added, known and rejected.
 */
@NullMarked
package rest.fakeface.harvest;

import org.jspecify.annotations.NullMarked;

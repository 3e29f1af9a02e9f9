/** What fakeface is measured against under load, see {@code src/test/load/load.sh}. */
@NullMarked
package rest.fakeface.load;

import org.jspecify.annotations.NullMarked;

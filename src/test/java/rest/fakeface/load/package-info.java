/** The baseline of load tests, see {@code src/test/load/load.sh}. */
@NullMarked
package rest.fakeface.load;

import org.jspecify.annotations.NullMarked;

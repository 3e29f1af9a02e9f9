/** The health of the node: live, started, ready, and whether the sources provide faces. */
@NullMarked
package rest.fakeface.api.health;

import org.jspecify.annotations.NullMarked;

/** The health of the node: alive, started, ready, and whether the sources give faces. */
@NullMarked
package rest.fakeface.api.health;

import org.jspecify.annotations.NullMarked;

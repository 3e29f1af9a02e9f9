/**
 * A face's whole way into the catalog: the sources, what is taken and what is rejected, and the
 * timer that harvests, refreshes the snapshot and records what was served.
 */
@NullMarked
package rest.fakeface.harvest;

import org.jspecify.annotations.NullMarked;

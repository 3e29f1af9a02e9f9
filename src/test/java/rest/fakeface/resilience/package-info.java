/**
 * What the service promises for its worst day, each promise as a proof against running servers. The
 * build runs the short form of each; {@code -Dfakeface.test.long=true} runs the long one.
 */
@NullMarked
package rest.fakeface.resilience;

import org.jspecify.annotations.NullMarked;

/**
 * Support for background work: the signal to stop, one run at a time, intervals, and a log that
 * reports repeated failures once.
 */
@NullMarked
package rest.fakeface.work;

import org.jspecify.annotations.NullMarked;

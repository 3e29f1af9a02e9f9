/**
 * What work in the background needs: the signal to stop, one piece at a time, intervals, and a log
 * that says once what fails again and again.
 */
@NullMarked
package rest.fakeface.work;

import org.jspecify.annotations.NullMarked;

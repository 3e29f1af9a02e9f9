/**
 * Counters and measurements for Prometheus and compatible systems. Endpoints, harvests and image
 * stores report what happens; the sizes of the catalog are read from the snapshot. Counting takes
 * some nanoseconds and no lock.
 */
@NullMarked
package rest.fakeface.metrics;

import org.jspecify.annotations.NullMarked;

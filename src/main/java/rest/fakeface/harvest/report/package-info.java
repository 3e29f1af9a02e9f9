/** The outcome of a harvest, for health, metrics and the log. */
@NullMarked
package rest.fakeface.harvest.report;

import org.jspecify.annotations.NullMarked;

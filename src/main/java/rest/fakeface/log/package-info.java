/**
 * What the application writes to the log: text of clients cannot forge lines, and a failure that
 * repeats is logged once and counted.
 */
@NullMarked
package rest.fakeface.log;

import org.jspecify.annotations.NullMarked;

/**
 * Logging: text of clients cannot forge lines, and a repeated failure is logged once and counted.
 */
@NullMarked
package rest.fakeface.log;

import org.jspecify.annotations.NullMarked;

/** Fetches a file once: within limits, resumed where it broke off, verified, moved at once. */
@NullMarked
package rest.fakeface.download;

import org.jspecify.annotations.NullMarked;

/** Downloads a file once: within limits, resumable, verified, and moved atomically. */
@NullMarked
package rest.fakeface.download;

import org.jspecify.annotations.NullMarked;

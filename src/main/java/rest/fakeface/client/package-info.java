/**
 * Clients: addresses and networks, trusted proxies and their information about a request, and the
 * rate limit. It reads headers as text and does not depend on a server.
 */
@NullMarked
package rest.fakeface.client;

import org.jspecify.annotations.NullMarked;

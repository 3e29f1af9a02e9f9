/**
 * Who asks: addresses and networks, the proxies that are trusted and what they say of a request,
 * and how often a client may ask. It knows headers as text and no server.
 */
@NullMarked
package rest.fakeface.client;

import org.jspecify.annotations.NullMarked;

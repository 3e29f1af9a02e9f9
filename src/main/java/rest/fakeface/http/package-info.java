/**
 * HTTP for the public resources and the administration: problems, negotiation, caching headers,
 * tables, JSON text, dates, ranges, and the filters that every request passes through. It does not
 * depend on faces.
 */
@NullMarked
package rest.fakeface.http;

import org.jspecify.annotations.NullMarked;

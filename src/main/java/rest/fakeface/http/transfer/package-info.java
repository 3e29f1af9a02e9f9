/**
 * Bodies and answers on their way, for which no thread waits: a body is read as it comes, within a
 * least rate and a budget of memory, before the resource sees the request; a large answer is
 * written as the client takes it.
 */
@NullMarked
package rest.fakeface.http.transfer;

import org.jspecify.annotations.NullMarked;

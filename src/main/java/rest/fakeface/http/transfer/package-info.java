/**
 * Transfers of bodies and answers without a waiting thread: a body is read as it arrives, within a
 * minimum rate and a budget of memory, before the resource receives the request; a large answer is
 * written as fast as the client takes it.
 */
@NullMarked
package rest.fakeface.http.transfer;

import org.jspecify.annotations.NullMarked;

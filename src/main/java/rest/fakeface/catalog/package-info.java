/**
 * The durable record of faces: stateless repository beans over JPA, the only entities and, with
 * {@code catalog.database}, the only SQL. Choosing a face never uses it.
 */
@NullMarked
package rest.fakeface.catalog;

import org.jspecify.annotations.NullMarked;

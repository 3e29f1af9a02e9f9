/**
 * The durable record of faces: stateless repository beans over JPA, the only entities, the only
 * SQL, the migration of the schema and the data source. No request comes here.
 */
@NullMarked
package rest.fakeface.catalog;

import org.jspecify.annotations.NullMarked;

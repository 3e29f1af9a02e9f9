/**
 * The database itself: the data source and its connections, waiting for a database that does not
 * answer yet, and the migration of the schema.
 */
@NullMarked
package rest.fakeface.catalog.database;

import org.jspecify.annotations.NullMarked;

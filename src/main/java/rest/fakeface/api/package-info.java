/**
 * The public endpoints and their representations. They use the selection and the images, never the
 * catalog: no request touches the database.
 */
@NullMarked
package rest.fakeface.api;

import org.jspecify.annotations.NullMarked;

/**
 * HTTP: parameters, representations, problems, headers and the page. It sees the selection and the
 * images, never the catalog: no request touches the database.
 */
@NullMarked
package rest.fakeface.api;

import org.jspecify.annotations.NullMarked;

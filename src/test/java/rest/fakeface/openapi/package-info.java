/**
 * The OpenAPI document: generated from the annotations, checked, and tested with generated clients.
 */
@NullMarked
package rest.fakeface.openapi;

import org.jspecify.annotations.NullMarked;

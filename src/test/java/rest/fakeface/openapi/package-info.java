/** The OpenAPI document: made of the annotations, checked, and tried with the clients it makes. */
@NullMarked
package rest.fakeface.openapi;

import org.jspecify.annotations.NullMarked;

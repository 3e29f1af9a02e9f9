/**
 * Unknown query parameters: they are ignored, but counted and named in a header of the answer if
 * they resemble a known one.
 */
@NullMarked
package rest.fakeface.api.ignored;

import org.jspecify.annotations.NullMarked;

/**
 * Query parameters that no endpoint knows: they are ignored, counted, and named in a header of the
 * answer when they look like a misspelt one.
 */
@NullMarked
package rest.fakeface.api.ignored;

import org.jspecify.annotations.NullMarked;

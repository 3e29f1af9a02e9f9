/**
 * Square variants of images. Each is rendered once and stored until the space is needed for others.
 */
@NullMarked
package rest.fakeface.image.variant;

import org.jspecify.annotations.NullMarked;

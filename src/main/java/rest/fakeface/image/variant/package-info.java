/**
 * Square variants of images: which there are, how they are rendered, and that each is rendered once
 * and kept until others are needed more.
 */
@NullMarked
package rest.fakeface.image.variant;

import org.jspecify.annotations.NullMarked;

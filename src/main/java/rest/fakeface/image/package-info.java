/**
 * Image bytes: decoding within limits, JPEG, the variants of an image, and where the bytes are
 * kept.
 */
@NullMarked
package rest.fakeface.image;

import org.jspecify.annotations.NullMarked;

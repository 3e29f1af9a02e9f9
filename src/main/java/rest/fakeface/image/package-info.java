/** Image bytes: decoding within limits, JPEG, the variants of an image, and their storage. */
@NullMarked
package rest.fakeface.image;

import org.jspecify.annotations.NullMarked;

/**
 * The mark of an image: that it is synthetic, its licence and credit; and the XMP that contains it.
 * The package {@code image} places the XMP in files.
 */
@NullMarked
package rest.fakeface.image.mark;

import org.jspecify.annotations.NullMarked;

/**
 * What an image says of itself: that it is synthetic, its licence and whom to name; and the XMP
 * that says so. Where the XMP stands in a file is the business of {@code image}.
 */
@NullMarked
package rest.fakeface.image.mark;

import org.jspecify.annotations.NullMarked;

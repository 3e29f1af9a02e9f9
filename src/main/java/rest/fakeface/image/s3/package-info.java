/**
 * Stores images in a bucket of an S3-compatible store, under the names under which they are served.
 * Rendered variants stay on each node.
 */
@NullMarked
package rest.fakeface.image.s3;

import org.jspecify.annotations.NullMarked;

/**
 * Images in a bucket of an S3-compatible store, under the same names as they are served. What is
 * rendered of them stays on each node.
 */
@NullMarked
package rest.fakeface.image.s3;

import org.jspecify.annotations.NullMarked;

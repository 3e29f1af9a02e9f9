/**
 * The bundle: the catalog with its images as one archive, for carrying it to where no network
 * leads. Its export, its import, which verifies every byte, and its format.
 */
@NullMarked
package rest.fakeface.bundle;

import org.jspecify.annotations.NullMarked;

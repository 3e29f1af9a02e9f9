/**
 * Bundles: the catalog with its images as one archive, which can be carried into isolated networks.
 * Contains the export, the import, which verifies every byte, and the format.
 */
@NullMarked
package rest.fakeface.bundle;

import org.jspecify.annotations.NullMarked;

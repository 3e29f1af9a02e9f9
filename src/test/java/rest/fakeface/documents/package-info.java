/** Tests of the documents: everything they refer to exists, and their examples work. */
@NullMarked
package rest.fakeface.documents;

import org.jspecify.annotations.NullMarked;

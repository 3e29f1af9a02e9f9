/** Tests of the documents: what they link to and name exists, and their examples work. */
@NullMarked
package rest.fakeface.documents;

import org.jspecify.annotations.NullMarked;

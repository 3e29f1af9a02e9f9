/** What the tests need around them: servers, databases, files of faces and a client. */
@NullMarked
package rest.fakeface.support;

import org.jspecify.annotations.NullMarked;

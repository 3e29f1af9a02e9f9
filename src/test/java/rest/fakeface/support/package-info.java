/** The environment of tests: servers, databases, browsers, HTTP clients and files of faces. */
@NullMarked
package rest.fakeface.support;

import org.jspecify.annotations.NullMarked;

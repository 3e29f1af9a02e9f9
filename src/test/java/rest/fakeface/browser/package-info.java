/** Tests of the page in a real browser, on a server with drawn portraits. */
@NullMarked
package rest.fakeface.browser;

import org.jspecify.annotations.NullMarked;

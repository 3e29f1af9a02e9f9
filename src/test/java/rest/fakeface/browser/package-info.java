/** The page in a real browser: what people see and do, on a server with drawn portraits. */
@NullMarked
package rest.fakeface.browser;

import org.jspecify.annotations.NullMarked;

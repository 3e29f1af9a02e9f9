/** Black-box tests over HTTP: the deployed WAR on each supported server. */
@NullMarked
package rest.fakeface.wire;

import org.jspecify.annotations.NullMarked;

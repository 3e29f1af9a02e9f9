/** Black-box tests over HTTP: the WAR as it is deployed, on each server it is for. */
@NullMarked
package rest.fakeface.wire;

import org.jspecify.annotations.NullMarked;

/**
 * Administration under {@code /admin}, closed until a credential is configured: who may enter, and
 * what is done to the catalog by hand. A filter of its own and no authentication mechanism of the
 * container's: that would be asked at each request for a face, too, and WildFly wants its server
 * configured for one.
 */
@NullMarked
package rest.fakeface.admin;

import org.jspecify.annotations.NullMarked;

/**
 * Administration under {@code /admin}, closed until a credential is configured: authentication, and
 * the endpoints of administrators. It uses a filter instead of the container's authentication,
 * which would also run on every request for a face and needs server configuration on WildFly.
 */
@NullMarked
package rest.fakeface.admin;

import org.jspecify.annotations.NullMarked;

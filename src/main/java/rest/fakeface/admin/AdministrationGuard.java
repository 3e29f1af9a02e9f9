package rest.fakeface.admin;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * The second check of the {@link Administration}: refuses requests that reach a resource by an
 * address that bypasses {@link AdminFilter}.
 */
@Administration
@Provider
public class AdministrationGuard implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    if (!(request.getSecurityContext().getUserPrincipal() instanceof Administrator)) {
      throw AuthProblem.noCredential();
    }
  }
}

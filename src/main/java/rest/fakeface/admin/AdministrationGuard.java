package rest.fakeface.admin;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * The second lock of the {@link Administration}: a request that came to a resource by an address
 * that {@link AdminFilter} is not asked about goes no further.
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

package rest.fakeface.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;

/** A request of an administrator. */
final class AdministratorRequest extends HttpServletRequestWrapper {

  private final Administrator administrator;

  AdministratorRequest(HttpServletRequest request, Administrator administrator) {
    super(request);
    this.administrator = administrator;
  }

  @Override
  public Principal getUserPrincipal() {
    return administrator;
  }

  @Override
  public String getRemoteUser() {
    return administrator.name();
  }
}

package rest.fakeface.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The JAX-RS application, at the context root. */
@ApplicationPath("/")
public class FakefaceApplication extends Application {

  /**
   * Disables the WADL of Jersey, Payara's JAX-RS, which would reveal the administration to
   * everybody.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}

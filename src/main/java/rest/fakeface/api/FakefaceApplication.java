package rest.fakeface.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The JAX-RS application, at the context root. */
@ApplicationPath("/")
public class FakefaceApplication extends Application {

  /**
   * Without the document of Jersey, Payara's JAX-RS, that lists the administration for everybody.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}

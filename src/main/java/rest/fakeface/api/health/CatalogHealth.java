package rest.fakeface.api.health;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import rest.fakeface.selection.FaceSelector;

/** A health check that uses the catalog; it is down while the server is starting the catalog. */
abstract class CatalogHealth implements HealthCheck {

  private final String name;

  @Inject FaceSelector selector;

  CatalogHealth(String name) {
    this.name = name;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      return ask(HealthCheckResponse.named(name)).build();
    } catch (EJBException e) {
      // Payara calls health checks before EJBs may be called.
      return HealthCheckResponse.down(name);
    }
  }

  /** Fills in the answer. */
  abstract HealthCheckResponseBuilder ask(HealthCheckResponseBuilder answer);
}

package rest.fakeface.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Startup;

/** Whether the catalog has been read once; a large one takes some time. */
@Startup
@ApplicationScoped
class StartHealth extends CatalogHealth {

  StartHealth() {
    super("catalog read");
  }

  @Override
  HealthCheckResponseBuilder ask(HealthCheckResponseBuilder answer) {
    return answer.status(selector.isReady());
  }
}

package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import rest.fakeface.selection.FaceSelector;

/** Whether the catalog has been read once: a large one takes its time. */
@Startup
@ApplicationScoped
class StartHealth implements HealthCheck {

  @Inject FaceSelector selector;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("catalog read").status(selector.isReady()).build();
  }
}

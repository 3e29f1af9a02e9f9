package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import rest.fakeface.selection.FaceSelector;

/** Whether there is a face to be served. */
@Readiness
@ApplicationScoped
class SnapshotHealth implements HealthCheck {

  @Inject FaceSelector selector;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("catalog")
        .status(selector.isReady())
        .withData("faces", selector.snapshot().size())
        .build();
  }
}

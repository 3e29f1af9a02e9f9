package rest.fakeface.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import rest.fakeface.harvest.report.HarvestReport;

/**
 * The outcome of the last harvest of each source, or the reason why it is off. Never down, because
 * faces are served whether or not new ones arrive.
 */
@Readiness
@ApplicationScoped
class HarvestHealth implements HealthCheck {

  private final Map<String, String> lastBySource = new ConcurrentSkipListMap<>();

  void note(@Observes HarvestReport report) {
    String failure = report.failure();
    if (failure != null) {
      lastBySource.put(report.source(), failure);
    } else if (!report.isEmpty()) {
      lastBySource.put(report.source(), report.toString());
    }
  }

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("harvest").up();
    lastBySource.forEach(response::withData);
    return response.build();
  }
}

package rest.fakeface.api.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import rest.fakeface.image.ImageStore;
import rest.fakeface.selection.Freshness;
import rest.fakeface.work.Stopping;

/**
 * Whether there is a face to serve and no stop has begun. It stays up without the database, and
 * reports that, because faces are still served.
 */
@Readiness
@ApplicationScoped
class SnapshotHealth extends CatalogHealth {

  @Inject Stopping stopping;
  @Inject ImageStore images;

  SnapshotHealth() {
    super("catalog");
  }

  @Override
  HealthCheckResponseBuilder ask(HealthCheckResponseBuilder answer) {
    Freshness freshness = selector.freshness();
    Instant refreshed = freshness.refreshed();
    int faces = selector.snapshot().size();
    return answer
        .status(faces > 0 && !stopping.begun().get())
        .withData("faces", faces)
        .withData("database", inWords(freshness.isReachable()))
        .withData("images", inWords(images.isReachable()))
        .withData("last_refresh", refreshed.truncatedTo(ChronoUnit.SECONDS).toString())
        .withData("snapshot_age_seconds", Duration.between(refreshed, Instant.now()).toSeconds());
  }

  private static String inWords(boolean reachable) {
    return reachable ? "reachable" : "DEGRADED: not reachable";
  }
}

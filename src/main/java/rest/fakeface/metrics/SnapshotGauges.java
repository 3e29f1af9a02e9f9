package rest.fakeface.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import rest.fakeface.image.ImageStore;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Freshness;

/** What is known of the snapshot, the database and the store of images, asked when it is read. */
record SnapshotGauges(FaceSelector selector, Freshness freshness, ImageStore images) {

  void register(PrometheusRegistry registry) {
    gauge("faces", "Faces that can be chosen.", () -> selector.snapshot().size())
        .register(registry);
    gauge(
            "snapshot_age_seconds",
            "How long ago the snapshot was last what the catalog was.",
            () -> age(freshness.refreshed()))
        .register(registry);
    gauge(
            "flush_lag_seconds",
            "How old the oldest serving that is not recorded can be.",
            () -> age(freshness.recorded()))
        .register(registry);
    gauge(
            "database_reachable",
            "1 if the database answered the last time that it was asked, else 0.",
            () -> freshness.isReachable() ? 1 : 0)
        .register(registry);
    gauge(
            "images_reachable",
            "1 if the store of images answered the last time that it was asked, else 0.",
            () -> images.isReachable() ? 1 : 0)
        .register(registry);
  }

  private static GaugeWithCallback.Builder gauge(String name, String help, DoubleSupplier value) {
    return GaugeWithCallback.builder()
        .name("fakeface_" + name)
        .help(help)
        .callback(callback -> callback.call(value.getAsDouble()));
  }

  private static double age(Instant time) {
    return Duration.between(time, Instant.now()).toMillis() / 1000.0;
  }
}

package rest.fakeface.metrics;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import rest.fakeface.image.ImageStore;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Freshness;

/** Gauges of the snapshot, the database and the image store, computed on each scrape. */
record SnapshotGauges(FaceSelector selector, Freshness freshness, ImageStore images) {

  void register(PrometheusRegistry registry) {
    gauge("faces", "Faces that can be chosen.", () -> selector.snapshot().size())
        .register(registry);
    gauge(
            "snapshot_age_seconds",
            "Time since the snapshot last matched the catalog.",
            () -> age(freshness.refreshed()))
        .register(registry);
    gauge(
            "flush_lag_seconds",
            "Maximum age of a serving that is not recorded yet.",
            () -> age(freshness.recorded()))
        .register(registry);
    gauge(
            "database_reachable",
            "1 if the database answered the last check, else 0.",
            () -> freshness.isReachable() ? 1 : 0)
        .register(registry);
    gauge(
            "images_reachable",
            "1 if the image store answered the last request, else 0.",
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

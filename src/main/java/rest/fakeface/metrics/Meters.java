package rest.fakeface.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.instrumentation.jvm.JvmBufferPoolMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import rest.fakeface.image.ImageStore;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Freshness;

/** All metrics, and the meters for injection into other beans. */
@ApplicationScoped
public class Meters {

  @Inject FaceSelector selector;
  @Inject Freshness freshness;
  @Inject ImageStore store;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final ChoiceMeter choices = new ChoiceMeter(registry);
  private final ImageMeter images = new ImageMeter(registry);
  private final Counter refused =
      Counter.builder()
          .name("fakeface_rate_limited_requests_total")
          .help("Requests refused by the rate limit.")
          .withoutExemplars()
          .register(registry);

  private final Counter ignored =
      Counter.builder()
          .name("fakeface_ignored_parameters_total")
          .help("Ignored query parameters that resemble a known one, by the known parameter.")
          .labelNames("like")
          .withoutExemplars()
          .register(registry);

  @PostConstruct
  void measureTheRest() {
    new SnapshotGauges(selector, freshness, store).register(registry);
    // Only metrics without a listener, which would outlive the application.
    JvmBufferPoolMetrics.builder().register(registry);
    JvmGarbageCollectorMetrics.builder().register(registry);
    JvmMemoryMetrics.builder().register(registry);
    JvmThreadsMetrics.builder().register(registry);
    ProcessMetrics.builder().register(registry);
  }

  /** Counts the choices. */
  @Produces
  public ChoiceMeter choices() {
    return choices;
  }

  /** Counts the bytes of images. */
  @Produces
  public ImageMeter images() {
    return images;
  }

  @Produces
  PrometheusRegistry registry() {
    return registry;
  }

  /** Counts a request that the rate limit refused. */
  public void refused() {
    refused.inc();
  }

  /** Counts an ignored query parameter that resembles a known one. */
  public void ignored(String like) {
    ignored.labelValues(like).inc();
  }
}

package rest.fakeface.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import rest.fakeface.harvest.report.HarvestReport;

/** The outcome of the harvests. */
@ApplicationScoped
class HarvestMeter {

  @Inject PrometheusRegistry registry;

  private final Counter images = outcomes();
  private final Counter failures = failed();

  @PostConstruct
  void register() {
    registry.register(images);
    registry.register(failures);
  }

  void note(@Observes HarvestReport report) {
    count(report, "added", report.added());
    count(report, "known", report.known());
    report.rejections().forEach((reason, times) -> count(report, reason.name(), times));
    if (report.failure() != null) {
      failures.labelValues(report.source()).inc();
    }
  }

  private void count(HarvestReport report, String outcome, int times) {
    images.labelValues(report.source(), outcome.toLowerCase(Locale.ROOT)).inc(times);
  }

  private static Counter outcomes() {
    return Counter.builder()
        .name("fakeface_harvest_images_total")
        .help("Images offered by the sources, by outcome.")
        .labelNames("source", "outcome")
        .withoutExemplars()
        .build();
  }

  private static Counter failed() {
    return Counter.builder()
        .name("fakeface_harvest_failures_total")
        .help("Harvests that were interrupted or did not begin.")
        .labelNames("source")
        .withoutExemplars()
        .build();
  }
}

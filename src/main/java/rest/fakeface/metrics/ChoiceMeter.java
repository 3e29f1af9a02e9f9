package rest.fakeface.metrics;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Counts the faces chosen at each address, and measures the time of a choice. Reading the clock
 * twice takes longer than most choices, so only one in {@value #ONE_IN} is timed.
 */
public final class ChoiceMeter {

  /** A power of two. */
  private static final int ONE_IN = 64;

  private static final double NANOS = 1e-9;

  private final Map<Endpoint, CounterDataPoint> counts = new EnumMap<>(Endpoint.class);
  private final Histogram times;

  ChoiceMeter(PrometheusRegistry registry) {
    Counter counter =
        Counter.builder()
            .name("fakeface_choices_total")
            .help("Faces chosen, by endpoint.")
            .labelNames("endpoint")
            .withoutExemplars()
            .register(registry);
    for (Endpoint endpoint : Endpoint.values()) {
      counts.put(endpoint, counter.labelValues(endpoint.toString()));
    }
    times =
        Histogram.builder()
            .name("fakeface_choice_seconds")
            .help("Time to choose one face; one choice in " + ONE_IN + " is timed.")
            .classicOnly()
            .classicUpperBounds(1e-7, 2.5e-7, 5e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2)
            .withoutExemplars()
            .register(registry);
  }

  /** Counts faces that were chosen at an address. */
  public void chosen(Endpoint endpoint, int faces) {
    Objects.requireNonNull(counts.get(endpoint)).inc(faces);
  }

  /** Begins a choice; returns what {@link #end} needs. */
  public long begin() {
    boolean timed = (ThreadLocalRandom.current().nextInt() & (ONE_IN - 1)) == 0;
    // Odd, because 0 means a choice that is not timed.
    return timed ? System.nanoTime() | 1 : 0;
  }

  /** Ends a choice that began. */
  public void end(long begun) {
    if (begun != 0) {
      times.observe((System.nanoTime() - begun) * NANOS);
    }
  }
}

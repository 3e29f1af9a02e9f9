package rest.fakeface.metrics;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;

/** How many bytes of images were sent. */
public final class ImageMeter {

  private final Counter bytes;

  ImageMeter(PrometheusRegistry registry) {
    bytes =
        Counter.builder()
            .name("fakeface_image_bytes_total")
            .help("Bytes of images handed to the server for sending.")
            .withoutExemplars()
            .register(registry);
  }

  /** Counts the bytes of an image. */
  public void sent(long count) {
    bytes.inc(count);
  }
}

package rest.fakeface.harvest;

import java.net.URI;
import java.time.Duration;
import rest.fakeface.settings.Settings;

/**
 * How images are fetched from a web site that gives another one at each request.
 *
 * @param address where
 * @param pause how long at least between the end of a request and the next
 * @param timeout how long a request may take, its answer included
 */
public record WebSettings(URI address, Duration pause, Duration timeout) {

  /** The settings below a key. */
  static WebSettings of(Settings settings, String key) {
    return new WebSettings(
        settings.webAddress(key + ".url"),
        settings.duration(key + ".pause", Duration.ZERO, Duration.ofDays(1)),
        settings.duration(key + ".timeout", Duration.ofMillis(100), Duration.ofMinutes(10)));
  }
}

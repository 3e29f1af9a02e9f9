package rest.fakeface.harvest;

import java.net.URI;
import java.time.Duration;
import rest.fakeface.settings.Settings;

/**
 * The settings of a web site that returns a different image on every request.
 *
 * @param address the address of the site
 * @param pause the minimum pause between two requests
 * @param timeout the timeout of a request, including its answer
 */
public record WebSettings(URI address, Duration pause, Duration timeout) {

  /** Reads the settings below a key. */
  static WebSettings of(Settings settings, String key) {
    return new WebSettings(
        settings.webAddress(key + ".url"),
        settings.duration(key + ".pause", Duration.ZERO, Duration.ofDays(1)),
        settings.duration(key + ".timeout", Duration.ofMillis(100), Duration.ofMinutes(10)));
  }
}

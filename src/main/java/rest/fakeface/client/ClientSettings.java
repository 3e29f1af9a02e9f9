package rest.fakeface.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings about who asks.
 *
 * @param proxies the proxies that are believed
 * @param rateLimit how many requests a client has in a minute; 0 for any number
 * @param clientRequests how many requests a client has under way at once; 0 for any number
 * @param clientBodies how many bodies a client sends at once; 0 for any number
 */
@Dependent
public record ClientSettings(
    TrustedProxies proxies, int rateLimit, int clientRequests, int clientBodies)
    implements PackageSettings {

  private static final int HIGHEST_RATE = 1_000_000;

  @Inject
  public ClientSettings(Settings settings) {
    this(
        TrustedProxies.of(settings),
        (int) settings.wholeNumber("fakeface.rate-limit", 0, HIGHEST_RATE),
        (int) settings.wholeNumber("fakeface.client.max-requests", 0, HIGHEST_RATE),
        (int) settings.wholeNumber("fakeface.client.max-bodies", 0, HIGHEST_RATE));
  }
}

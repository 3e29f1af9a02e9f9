package rest.fakeface.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import rest.fakeface.settings.PackageSettings;
import rest.fakeface.settings.Settings;

/**
 * The settings about clients.
 *
 * @param proxies the trusted proxies
 * @param rateLimit the maximum number of requests of a client per minute; 0 for no limit
 * @param clientRequests the maximum number of requests of a client in progress at once; 0 for no
 *     limit
 * @param clientBodies the maximum number of bodies that a client sends at once; 0 for no limit
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

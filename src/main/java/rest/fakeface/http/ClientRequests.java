package rest.fakeface.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import rest.fakeface.client.ClientSettings;
import rest.fakeface.client.InFlight;

/** Counts the requests that each client has in progress. */
@ApplicationScoped
public class ClientRequests {

  @Inject ClientSettings settings;

  private InFlight counts = new InFlight(0);

  @PostConstruct
  void prepare() {
    counts = new InFlight(settings.clientRequests());
  }

  /** The bean itself, for a caller that must not use its proxy on every request. */
  public InFlight counts() {
    return counts;
  }

  /** The refusal of a request beyond the limit. */
  public Problem refusal() {
    return Refusals.tooManyAtOnce("requests", settings.clientRequests());
  }

  /** The counter of the client of a request. */
  public int slot(HttpServletRequest request) {
    return counts.slot(request.getRemoteAddr());
  }
}

package rest.fakeface.http;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import rest.fakeface.client.ClientSettings;
import rest.fakeface.client.InFlight;

/** The requests that each client has under way. */
@ApplicationScoped
public class ClientRequests {

  @Inject ClientSettings settings;

  private InFlight counts = new InFlight(0);

  @PostConstruct
  void prepare() {
    counts = new InFlight(settings.clientRequests());
  }

  /** For a caller that must not go through the bean's proxy at each request. */
  public InFlight counts() {
    return counts;
  }

  /** The refusal of one request more. */
  public Problem refusal() {
    return Refusals.tooManyAtOnce("requests", settings.clientRequests());
  }

  /** The slot in which the client of a request is counted. */
  public int slot(HttpServletRequest request) {
    return counts.slot(request.getRemoteAddr());
  }
}

package rest.fakeface.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import rest.fakeface.network.InFlight;
import rest.fakeface.network.NetworkSettings;

/** The requests that each client has under way. */
@ApplicationScoped
public class ClientRequests {

  @Inject NetworkSettings settings;

  private InFlight counts = new InFlight(0);

  @PostConstruct
  void prepare() {
    counts = new InFlight(settings.clientRequests());
  }

  /** For a caller that must not go through the bean's proxy at each request. */
  InFlight counts() {
    return counts;
  }

  /** The refusal of one request more. */
  Problem refusal() {
    return Problem.tooManyAtOnce("requests", settings.clientRequests());
  }

  /** The slot in which the client of a request is counted. */
  int slot(HttpServletRequest request) {
    return counts.slot(request.getRemoteAddr());
  }
}

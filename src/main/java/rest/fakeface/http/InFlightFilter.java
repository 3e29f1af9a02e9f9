package rest.fakeface.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rest.fakeface.client.InFlight;
import rest.fakeface.http.transfer.AnswerSender;

/**
 * Refuses the requests of clients that have too many in progress. It counts requests while a thread
 * works on them; {@link AnswerSender} counts those whose answers are being sent without a thread.
 */
@Dependent
public class InFlightFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject transient ClientRequests clients;

  private transient InFlight counts = new InFlight(0);

  @Override
  public void init() {
    counts = clients.counts();
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    int slot = counts.slot(request.getRemoteAddr());
    if (!counts.enter(slot)) {
      ProblemWriter.write(clients.refusal(), response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      counts.leave(slot);
    }
  }
}

package rest.fakeface.api;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import rest.fakeface.http.ClientGoneFilter;
import rest.fakeface.http.CorsFilter;
import rest.fakeface.http.DateFilter;
import rest.fakeface.http.ForwardedFilter;
import rest.fakeface.http.HeadersFilter;
import rest.fakeface.http.InFlightFilter;
import rest.fakeface.http.LimitsFilter;
import rest.fakeface.http.StopFilter;
import rest.fakeface.http.transfer.UnreadBodyFilter;

/**
 * Runs the filters of every request in order: refusals are also open to scripts from any origin,
 * and the rate limit applies to the client that the proxies name. The server sees a single filter,
 * because Payara's overhead per filter exceeds the work of most of these. The answers of error
 * pages pass the first one only.
 */
public class EveryRequestFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject transient ClientGoneFilter gone;
  @Inject transient DateFilter date;
  @Inject transient UnreadBodyFilter unread;
  @Inject transient CorsFilter cors;
  @Inject transient StopFilter stop;
  @Inject transient LimitsFilter limits;
  @Inject transient ForwardedFilter forwarded;
  @Inject transient RateFilter rate;
  @Inject transient InFlightFilter inFlight;
  @Inject transient HeadersFilter headers;

  private transient List<Filter> filters = List.of();

  @Override
  public void init() throws ServletException {
    filters = List.of(gone, date, unread, cors, stop, limits, forwarded, rate, inFlight, headers);
    for (Filter each : filters) {
      each.init(getFilterConfig());
    }
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      gone.doFilter(request, response, chain);
    } else {
      new Row(filters, chain).doFilter(request, response);
    }
  }

  /** The filters that a request has not passed yet, followed by the server's chain. */
  private static final class Row implements FilterChain {

    private final List<Filter> filters;
    private final FilterChain behind;
    private int passed;

    Row(List<Filter> filters, FilterChain behind) {
      this.filters = filters;
      this.behind = behind;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response)
        throws IOException, ServletException {
      if (passed == filters.size()) {
        behind.doFilter(request, response);
      } else {
        filters.get(passed++).doFilter(request, response, this);
      }
    }
  }
}

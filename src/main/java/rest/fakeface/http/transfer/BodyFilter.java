package rest.fakeface.http.transfer;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import rest.fakeface.http.BodyPlace;

/**
 * Reads the bodies of requests before the requests are processed, so that no thread waits for a
 * slow client.
 */
public class BodyFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject transient BodyIntake intake;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      chain.doFilter(ParkedRequest.goingOn(request), response);
      return;
    }
    switch (BodyPlace.of(request)) {
      case NONE -> {
        if (UnreadBodyFilter.hasBody(request) && request.isAsyncSupported()) {
          intake.take(request, response, BodyPlace.MOST_UNWANTED);
        } else {
          chain.doFilter(request, response);
        }
      }
      case STREAM -> chain.doFilter(request, response);
      case TABLE -> intake.take(request, response, BodyPlace.MOST_TABLE_BYTES);
      case IMAGES -> intake.take(request, response, intake.mostFormBytes());
    }
  }
}

package rest.fakeface.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import rest.fakeface.log.FailureReferences;

/** Answers every exception with a problem document, never with a stack trace. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private final FailureReferences failures = new FailureReferences();

  @Context UriInfo uri;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof ProblemException known) {
      return answer(Response.status(known.problem().status()), known.problem());
    }
    if (thrown instanceof WebApplicationException http) {
      // Keeps its headers: Allow of a 405, Location of a 3xx.
      Response response = http.getResponse();
      return answer(
          withHead(Response.fromResponse(response), response.getHeaderString(HttpHeaders.ALLOW)),
          Problem.ofStatus(response.getStatus(), path()));
    }
    if (ClientGoneException.isBehind(thrown)) {
      Problem broken = Refusals.requestBrokenOff();
      return answer(Response.status(broken.status()), broken);
    }
    Problem failure = Problem.failure(failures.failed("Request " + path(), thrown));
    return answer(Response.status(failure.status()), failure);
  }

  /** Adds HEAD wherever GET is allowed; Jersey omits it. */
  private static ResponseBuilder withHead(ResponseBuilder response, @Nullable String allowed) {
    return allowed == null || !allowed.contains("GET") || allowed.contains("HEAD")
        ? response
        : response.header(HttpHeaders.ALLOW, null).header(HttpHeaders.ALLOW, allowed + ", HEAD");
  }

  private String path() {
    return uri.getAbsolutePath().getPath();
  }

  private static Response answer(ResponseBuilder response, Problem problem) {
    if (problem.status() == Status.SERVICE_UNAVAILABLE.getStatusCode()) {
      response.header("Retry-After", "2");
    }
    return Caching.none(response.type(Problem.MEDIA_TYPE).entity(problem)).build();
  }
}

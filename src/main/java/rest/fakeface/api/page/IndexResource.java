package rest.fakeface.api.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page at the root. A resource, because WildFly calls no servlet there beside JAX-RS. */
@Path("")
@ApplicationScoped
public class IndexResource {

  @Inject PageFiles files;

  @GET
  @Operation(hidden = true)
  public Response page(@Context HttpHeaders request) throws IOException {
    PageFiles.Answer page =
        files.answer(
            PageFiles.PAGE,
            request.getHeaderString(HttpHeaders.ACCEPT_ENCODING),
            request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    if (page == null) {
      throw new NotFoundException();
    }
    ResponseBuilder answer = Response.status(page.status());
    page.headers().forEach(answer::header);
    return (page.body().length == 0 ? answer : answer.entity(page.body())).build();
  }
}

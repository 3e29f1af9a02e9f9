package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page at the root: what this is and how to use it. */
@Path("")
@ApplicationScoped
public class IndexResource {

  @GET
  @Operation(hidden = true)
  public Response page() throws IOException {
    try (InputStream page = getClass().getResourceAsStream("index.html")) {
      return Response.ok(Objects.requireNonNull(page).readAllBytes(), "text/html; charset=UTF-8")
          .header("Cache-Control", "no-cache")
          .build();
    }
  }
}

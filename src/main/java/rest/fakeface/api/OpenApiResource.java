package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The OpenAPI document on a server that does not serve it itself, as WildFly without MicroProfile.
 */
@Path("openapi")
@ApplicationScoped
public class OpenApiResource {

  @GET
  @Operation(hidden = true)
  public Response document() throws IOException {
    try (InputStream document = getClass().getResourceAsStream("/META-INF/openapi.yaml")) {
      return Response.ok(Objects.requireNonNull(document).readAllBytes(), "application/yaml")
          .header("Cache-Control", "no-cache")
          .build();
    }
  }
}

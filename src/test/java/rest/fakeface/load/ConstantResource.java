package rest.fakeface.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A resource with a constant answer of the same length as that of {@code /face/json}. */
@Path("json")
@ApplicationScoped
public class ConstantResource {

  private static final String ANSWER = "{\"constant\":\"" + "x".repeat(330) + "\"}";

  @GET
  public Response json() {
    return Response.ok(ANSWER, MediaType.APPLICATION_JSON_TYPE).build();
  }
}

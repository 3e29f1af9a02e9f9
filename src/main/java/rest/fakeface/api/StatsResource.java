package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.http.Accepted;
import rest.fakeface.http.Table;
import rest.fakeface.selection.CatalogSnapshot;
import rest.fakeface.selection.FaceSelector;

/** The number of faces as a line of text, or the counts by gender and age as JSON. */
@Path("stats")
@ApplicationScoped
@Tag(ref = "stats")
public class StatsResource {

  @Inject FaceSelector selector;

  @GET
  @Operation(
      operationId = "getStatsText",
      summary = "The number of faces as a line of text",
      description =
          "The number and the word faces. Clients that prefer JSON get the answer of getStats.")
  @APIResponse(responseCode = "200", ref = "Stats")
  public Response stats(@Context HttpHeaders headers) {
    CatalogSnapshot snapshot = selector.snapshot();
    boolean json = Accepted.of(headers).prefers(Table.JSON, MediaType.TEXT_PLAIN_TYPE);
    Response.ResponseBuilder answer =
        json
            ? Response.ok(StatsJson.of(snapshot), MediaType.APPLICATION_JSON_TYPE)
            : Response.ok(snapshot.size() + " faces", FaceServlet.TEXT);
    return answer.header("Vary", "Accept").header("Cache-Control", "no-cache").build();
  }

  /** For clients that send no Accept header, or accept both. */
  @GET
  @Path("json")
  @Operation(
      operationId = "getStats",
      summary = "The numbers of faces by gender, age and source",
      description =
          "Counts the faces that can be chosen: in total, by gender, for each age that occurs and"
              + " for each source.")
  @APIResponse(responseCode = "200", ref = "StatsJson")
  public Response json() {
    return Response.ok(StatsJson.of(selector.snapshot()), MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-cache")
        .build();
  }
}

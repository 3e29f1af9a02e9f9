package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.http.Table;
import rest.fakeface.selection.FaceSelector;

/** The number of faces of each gender and age decade, as JSON or CSV. */
@Administration
@Path("admin/coverage")
@ApplicationScoped
@Tag(ref = "admin")
@SecurityRequirement(name = "basic")
@SecurityRequirement(name = "bearer")
@APIResponse(responseCode = "401", ref = "NoCredential")
@APIResponse(responseCode = "403", ref = "NoEntry")
@APIResponse(responseCode = "429", ref = "TooManyTries")
public class CoverageResource {

  @Inject FaceSelector selector;

  @GET
  @Operation(
      operationId = "getCoverage",
      summary = "The number of faces by gender and age",
      description = "Counts the faces that can be chosen, by gender and age decade.")
  @APIResponse(responseCode = "200", ref = "Coverage")
  public Response coverage(@Context HttpHeaders headers) {
    Coverage coverage = Coverage.of(selector.snapshot());
    boolean csv = Table.isCsv(headers, Table.JSON);
    return Response.ok(csv ? csv(coverage.groups()) : coverage, Table.type(csv))
        .header("Vary", "Accept")
        .build();
  }

  private static Object csv(List<Coverage.Group> groups) {
    return Table.csv(
        Coverage.COLUMNS,
        lines -> {
          for (Coverage.Group group : groups) {
            lines.printRecord(group.minimumAge(), group.maximumAge(), group.female(), group.male());
          }
        });
  }
}

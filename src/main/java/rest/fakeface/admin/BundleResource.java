package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.bundle.BundleExport;
import rest.fakeface.bundle.BundleImport;
import rest.fakeface.bundle.BundleReport;

/** The catalog with its images as one archive, out and in. */
@Administration
@Path("admin/bundle")
@ApplicationScoped
@Tag(ref = "admin")
@SecurityRequirement(name = "basic")
@SecurityRequirement(name = "bearer")
@APIResponse(responseCode = "401", ref = "NoCredential")
@APIResponse(responseCode = "403", ref = "NoEntry")
@APIResponse(responseCode = "429", ref = "TooManyTries")
public class BundleResource {

  private static final String TAR = "application/x-tar";

  @Inject BundleExport export;
  @Inject BundleImport bundles;

  @GET
  @Operation(operationId = "exportBundle", summary = "The catalog with its images as one archive")
  @APIResponse(responseCode = "200", ref = "Bundle")
  @Produces(TAR)
  public Response carryOut() {
    StreamingOutput bundle = this::write;
    return head(Response.ok(bundle)).build();
  }

  /** A method of its own: the usual way of HEAD would read the whole catalog. */
  @HEAD
  @Operation(hidden = true)
  @Produces(TAR)
  public Response head() {
    return head(Response.ok()).build();
  }

  @POST
  @Operation(operationId = "importBundle", summary = "Takes such an archive into the catalog")
  @RequestBody(ref = "Bundle")
  @APIResponse(responseCode = "200", ref = "BundleReport")
  @APIResponse(responseCode = "400", ref = "WrongBody")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  @Consumes({TAR, MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  public BundleReport carryIn(InputStream bundle) {
    BundleReport report = bundles.from(bundle).orElseThrow(AdminProblem::importUnderWay);
    return switch (report.outcome()) {
      case COMPLETE -> report;
      case REFUSED -> throw AdminProblem.bundleRefused(report);
      case BROKEN_OFF -> throw AdminProblem.importBrokenOff(report);
    };
  }

  private void write(OutputStream out) throws IOException {
    DatabaseCall.of(
        () -> {
          export.to(out);
          return out;
        });
  }

  private static ResponseBuilder head(ResponseBuilder answer) {
    return answer
        .type(TAR)
        .header("Content-Disposition", "attachment; filename=\"fakeface-bundle.tar\"");
  }
}

package rest.fakeface.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.bundle.BundleExport;
import rest.fakeface.bundle.BundleImport;
import rest.fakeface.bundle.BundleReport;
import rest.fakeface.http.ClientGoneException;
import rest.fakeface.http.ProblemException;
import rest.fakeface.log.Log;
import rest.fakeface.work.Causes;

/** Exports and imports the catalog with its images as one archive. */
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

  private static final Logger LOG = Log.of(BundleResource.class);

  private static final String TAR = "application/x-tar";

  @Inject BundleExport export;
  @Inject BundleImport bundles;
  @Inject DatabaseGuard database;

  @GET
  @Operation(
      operationId = "exportBundle",
      summary = "Exports the catalog with its images as one archive",
      description =
          "A tar archive of all faces, their images and checksums, for importBundle. It has"
              + " no end entry if the export fails.")
  @APIResponse(responseCode = "200", ref = "Bundle")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  @Produces(TAR)
  public void carryOut(@Context HttpServletRequest request, @Context HttpServletResponse response)
      throws IOException {
    Download download = download(request, response);
    try {
      database.run(
          () -> {
            export.to(download);
            return download;
          });
    } catch (ProblemException | IOException e) {
      if (!download.hasBegun()) {
        throw e;
      }
      // Too late for a problem: the archive has no end entry, so no import accepts it as complete.
      if (!(e instanceof ClientGoneException)) {
        LOG.log(Level.WARNING, "The export of a bundle was interrupted: {0}", Causes.inWords(e));
      }
    }
  }

  /** A separate method, because the default HEAD would read the whole catalog. */
  @HEAD
  @Operation(hidden = true)
  @Produces(TAR)
  public void head(@Context HttpServletRequest request, @Context HttpServletResponse response)
      throws IOException {
    download(request, response).begin();
  }

  @POST
  @Operation(
      operationId = "importBundle",
      summary = "Imports an archive of exportBundle into the catalog",
      description =
          "Faces that the catalog already has are left unchanged, so an import can be repeated.")
  @RequestBody(ref = "Bundle")
  @APIResponse(responseCode = "200", ref = "BundleReport")
  @APIResponse(responseCode = "400", ref = "WrongBody")
  @APIResponse(responseCode = "409", ref = "Conflict")
  @APIResponse(responseCode = "503", ref = "NoDatabase")
  @APIResponse(responseCode = "507", ref = "DiskFull")
  @Consumes({TAR, MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  public BundleReport carryIn(InputStream bundle) throws IOException {
    BundleReport report =
        database.run(() -> bundles.from(bundle).orElseThrow(AdminProblem::importUnderWay));
    return switch (report.outcome()) {
      case COMPLETE -> report;
      case REFUSED -> throw AdminProblem.bundleRefused(report);
      case BROKEN_OFF -> throw AdminProblem.importBrokenOff(report);
      case DISK_FULL -> throw AdminProblem.importOnFullDisk(report);
    };
  }

  private static Download download(HttpServletRequest request, HttpServletResponse response) {
    return new Download(request, response, TAR, "fakeface-bundle.tar");
  }
}

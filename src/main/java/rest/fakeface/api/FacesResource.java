package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Papers;
import rest.fakeface.face.PapersSource;
import rest.fakeface.face.PapersUnavailableException;
import rest.fakeface.http.Accepted;
import rest.fakeface.http.Caching;
import rest.fakeface.http.transfer.LazyAnswer;
import rest.fakeface.image.Variant;
import rest.fakeface.metrics.ChoiceMeter;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Sample;
import rest.fakeface.selection.ServedFace;

/** Lists of faces, and single faces by name. */
@Path("faces")
@ApplicationScoped
@Tag(ref = "faces")
public class FacesResource {

  @Context HttpServletRequest request;
  @Inject FaceSelector selector;
  @Inject Links links;
  @Inject ChoiceMeter choices;
  @Inject Pictures pictures;
  @Inject PapersSource papers;

  /** Distinct faces that match, as JSON, CSV or ZIP; fewer than requested if fewer match. */
  @GET
  @Operation(
      operationId = "listFaces",
      summary = "Lists distinct faces that match",
      description = "If fewer faces match than requested, all matching faces are returned.")
  @Parameter(ref = "gender")
  @Parameter(ref = "minimum_age")
  @Parameter(ref = "maximum_age")
  @Parameter(ref = "seed")
  @Parameter(ref = "count")
  @Parameter(ref = "balanced")
  @Parameter(ref = "details")
  @Parameter(ref = "bom")
  @Parameter(ref = "format")
  @Parameter(ref = "size")
  @Parameter(ref = "shape")
  @Parameter(ref = "image_format")
  @Parameter(ref = "source")
  @APIResponse(responseCode = "200", ref = "Faces")
  @APIResponse(responseCode = "400", ref = "WrongParameter")
  @APIResponse(responseCode = "503", ref = "NotReady")
  public Response faces(@Context UriInfo uri, @Context HttpHeaders headers) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    SampleParams params = new SampleParams(query);
    boolean marked = params.isMarked();
    boolean detailed = params.isDetailed();
    ImageChoice images = ImageChoice.of(query);
    TableForm form =
        TableForm.of(
            query,
            Accepted.of(headers),
            TableForm.JSON,
            TableForm.JSON,
            TableForm.CSV,
            TableForm.XLSX,
            TableForm.ZIP);
    if (!selector.isReady()) {
      throw FaceProblems.notReady();
    }
    Sample sample =
        selector.sample(params.toFilter(), params.toCount(), params.isBalanced(), params.toSeed());
    choices.chosen(Endpoint.FACES, sample.faces().size());
    FacesTable table =
        new FacesTable(
            sample,
            links.all(params.form, request),
            detailed ? papers(sample.faces()) : null,
            marked);
    ResponseBuilder answer = answer(form, table, images).header("Vary", "Accept");
    return params.isSeeded()
        ? Caching.aWhile(answer, tag(sample, form, List.of(marked, detailed, images)), headers)
        : Caching.none(answer).build();
  }

  private ResponseBuilder answer(TableForm form, FacesTable table, ImageChoice images) {
    return switch (form) {
      case CSV -> Response.ok(table.csv(), form.mediaType());
      case XLSX ->
          Response.ok(table.workbook(), form.mediaType())
              .header("Content-Disposition", form.attachment());
      case ZIP -> {
        List<ServedFace> faces = table.sample().faces();
        ImageSequence sequence =
            pictures.sequence(faces.size(), row -> images.image(faces.get(row).name(), pictures));
        yield LazyAnswer.of(
            new ZipBody(sequence, table.zip(images.extension())),
            0,
            form.mediaType(),
            form.fileName(),
            request);
      }
      default -> Response.ok(table.json(), form.mediaType());
    };
  }

  /** One face, which does not count as served. */
  @GET
  @Path("{filename}")
  @Operation(
      operationId = "findFace",
      summary = "Finds a face by its name",
      description =
          "Returns the face with this name, until it is removed. It does not count as served. Its"
              + " papers are missing while the database does not answer.")
  @APIResponse(responseCode = "200", ref = "FaceDetails")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "410", ref = "Removed")
  public Response face(@Parameter(ref = "filename") @PathParam("filename") String filename) {
    Optional<FaceName> name = FaceName.parse(filename);
    if (name.isPresent() && selector.isRemoved(name.get().key())) {
      throw FaceProblems.faceRemoved(filename);
    }
    ServedFace face =
        name.map(selector::find).orElseThrow(() -> FaceProblems.unknownFace(filename));
    String url = links.of(Variant.ORIGINAL.of(face.name()), request);
    return Response.ok(
            FaceDetails.of(face, url, papersIfReadable(face)).text(),
            MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-cache")
        .build();
  }

  private Map<FaceKey, Papers> papers(List<ServedFace> faces) {
    try {
      return papers.papers(faces.stream().map(face -> face.name().key()).toList());
    } catch (PapersUnavailableException e) {
      throw FaceProblems.papersNotReadable();
    }
  }

  /**
   * The papers; null if they cannot be read, because a face is shown regardless of the database.
   */
  private @Nullable Papers papersIfReadable(ServedFace face) {
    FaceKey key = face.name().key();
    try {
      return papers.papers(List.of(key)).get(key);
    } catch (PapersUnavailableException e) {
      return null;
    }
  }

  /** Weak, because it does not cover when the faces were served. */
  private static EntityTag tag(Sample sample, TableForm form, List<?> wishes) {
    long hash = 31L * sample.matched() + wishes.hashCode();
    for (ServedFace face : sample.faces()) {
      hash = 31 * hash + face.name().hashCode();
    }
    return new EntityTag(Long.toHexString(hash) + '-' + form, true);
  }
}

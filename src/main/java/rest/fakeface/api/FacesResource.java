package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.Variant;
import rest.fakeface.metrics.ChoiceMeter;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.selection.Choice;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Sample;

/** Faces by the number, and one by its name. */
@Path("faces")
@ApplicationScoped
@Tag(ref = "faces")
public class FacesResource {

  @Context HttpHeaders conditions;
  @Inject FaceSelector selector;
  @Inject Links links;
  @Inject ChoiceMeter choices;

  /** Distinct faces that match, as JSON or CSV; fewer than wanted when fewer match. */
  @GET
  @Operation(
      operationId = "listFaces",
      summary = "Distinct faces that match",
      description = "None of them twice, and fewer than wanted when fewer match.")
  @Parameter(ref = "gender")
  @Parameter(ref = "minimum_age")
  @Parameter(ref = "maximum_age")
  @Parameter(ref = "seed")
  @Parameter(ref = "count")
  @Parameter(ref = "balanced")
  @Parameter(ref = "bom")
  @APIResponse(responseCode = "200", ref = "Faces")
  @APIResponse(responseCode = "400", ref = "WrongParameter")
  @APIResponse(responseCode = "503", ref = "NotReady")
  public Response faces(@Context UriInfo uri, @Context HttpHeaders headers) {
    SampleParams params = new SampleParams(uri, conditions);
    boolean marked = params.isMarked();
    if (!selector.isReady()) {
      throw Problem.notReady();
    }
    Sample sample =
        selector.sample(params.toFilter(), params.toCount(), params.isBalanced(), params.toSeed());
    choices.chosen(Endpoint.FACES, sample.faces().size());
    boolean csv = Table.isCsv(headers, Table.JSON);
    StreamingOutput faces = csv ? csv(sample, params.uri, marked) : json(sample, params.uri);
    ResponseBuilder answer = Response.ok(faces, Table.type(csv)).header("Vary", "Accept");
    String form = csv ? (marked ? "-bom" : "-csv") : "-json";
    return params.isSeeded()
        ? Caching.aWhile(answer, tag(sample, form), params.conditions)
        : Caching.none(answer).build();
  }

  /** One face, which does not count as served. */
  @GET
  @Path("{filename}")
  @Operation(
      operationId = "findFace",
      summary = "A face by its name, which does not count as served",
      description = "The face that was added under this name, until it is removed.")
  @APIResponse(responseCode = "200", ref = "FaceDetails")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "410", ref = "Removed")
  public Response face(
      @Parameter(ref = "filename") @PathParam("filename") String filename,
      @Context UriInfo request) {
    Optional<FaceName> name = FaceName.parse(filename);
    if (name.isPresent() && selector.isRemoved(name.get().key())) {
      throw Problem.faceRemoved(filename);
    }
    Choice face = name.map(selector::find).orElseThrow(() -> Problem.unknownFace(filename));
    return Response.ok(details(face, request).text(), MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-cache")
        .build();
  }

  private StreamingOutput json(Sample sample, UriInfo request) {
    return Table.json(
        text -> {
          text.write("{\"matched\":" + sample.matched());
          text.write(",\"count\":" + sample.faces().size() + ",\"faces\":[");
          String separator = "";
          for (Choice face : sample.faces()) {
            text.write(separator);
            text.write(details(face, request).text());
            separator = ",";
          }
          text.write("]}");
        });
  }

  private StreamingOutput csv(Sample sample, UriInfo request, boolean marked) {
    return Table.csv(
        FaceDetails.COLUMNS,
        Dialect.RFC,
        marked,
        lines -> {
          for (Choice face : sample.faces()) {
            lines.printRecord(details(face, request).values());
          }
        });
  }

  private FaceDetails details(Choice face, UriInfo request) {
    return FaceDetails.of(face, links.of(Variant.ORIGINAL.of(face.name()), request));
  }

  /** Weak, because it stands for the faces and not for when they were served. */
  private static EntityTag tag(Sample sample, String form) {
    long hash = sample.matched();
    for (Choice face : sample.faces()) {
      hash = 31 * hash + face.name().hashCode();
    }
    return new EntityTag(Long.toHexString(hash) + form, true);
  }
}

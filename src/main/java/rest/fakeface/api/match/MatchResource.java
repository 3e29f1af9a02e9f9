package rest.fakeface.api.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import rest.fakeface.api.FaceProblems;
import rest.fakeface.api.ImageChoice;
import rest.fakeface.api.ImageSequence;
import rest.fakeface.api.Links;
import rest.fakeface.api.Pictures;
import rest.fakeface.api.TableForm;
import rest.fakeface.api.ZipBody;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.Accepted;
import rest.fakeface.http.Caching;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;
import rest.fakeface.http.transfer.LazyAnswer;
import rest.fakeface.http.transfer.SpooledBody;
import rest.fakeface.metrics.ChoiceMeter;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Match;
import rest.fakeface.selection.Matching;
import rest.fakeface.selection.Seed;

/** Faces for a table of people: each row is returned with a matching face. */
@Path("faces/match")
@ApplicationScoped
@Tag(ref = "faces")
public class MatchResource {

  @Inject FaceSelector selector;
  @Inject Links links;
  @Inject ChoiceMeter choices;
  @Inject Pictures pictures;

  @POST
  @Operation(
      operationId = "matchPeople",
      summary = "Finds a face for each row of a table of people",
      description =
          "No two rows share a face while the catalog has an unused one of the wanted gender. The"
              + " same id gets the same face every time, unless"
              + " an earlier row has taken it.")
  @Parameter(ref = "dates")
  @Parameter(ref = "max_age_difference")
  @Parameter(ref = "bom")
  @Parameter(ref = "match_format")
  @Parameter(ref = "size")
  @Parameter(ref = "shape")
  @Parameter(ref = "image_format")
  @Parameter(ref = "max_bytes")
  @Parameter(ref = "base_dn")
  @Parameter(ref = "source")
  @RequestBody(ref = "People")
  @APIResponse(responseCode = "200", ref = "MatchedRows")
  @APIResponse(responseCode = "400", ref = "WrongBody")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "WrongType")
  @APIResponse(responseCode = "503", ref = "NotReady")
  public Response faces(
      @Context HttpServletRequest request, @Context HttpHeaders headers, @Context UriInfo uri)
      throws IOException {
    // Not as an entity: no server supports all these types, and tables are read more than once.
    SpooledBody spooled =
        SpooledBody.of(request).orElseThrow(() -> Problem.wrongBody("it is missing"));
    MatchParams params = MatchParams.of(uri.getQueryParameters());
    TableBody body =
        TableBody.of(
            spooled::open,
            headers.getMediaType(),
            headers.getHeaderString(HttpHeaders.CONTENT_ENCODING));
    TableText text = TableText.of(body);
    Rows rows =
        body.kind() == TableBody.Kind.JSON ? JsonRowReader.read(text) : CsvReader.read(text);
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    TableForm usual =
        switch (body.kind()) {
          case JSON -> TableForm.JSON;
          case CSV -> TableForm.CSV;
          case WORKBOOK -> TableForm.XLSX;
        };
    TableForm form = TableForm.of(query, Accepted.of(headers), usual, TableForm.values());
    ImageChoice images = ImageChoice.of(query);
    PeopleForm people = form == TableForm.LDIF ? Ldif.of(query) : new VCards();
    List<MatchedRow> matched = match(rows.all(), params);
    MatchedTable table =
        new MatchedTable(rows, matched, links.all(images.form(), request), params.bom());
    ResponseBuilder answer =
        switch (form) {
          case JSON -> Response.ok(table.json(), form.mediaType());
          case CSV -> Response.ok(table.csv(), form.mediaType());
          case XLSX ->
              Response.ok(table.workbook(), form.mediaType())
                  .header("Content-Disposition", form.attachment());
          case ZIP -> {
            ImageSequence files = sequence(matched, face -> images.image(face, pictures));
            ZipBody zip = new ZipBody(files, table.zip(images.extension()));
            yield LazyAnswer.of(zip, spooled.size(), form.mediaType(), form.fileName(), request);
          }
          case LDIF, VCARD -> {
            ImageSequence photos = sequence(matched, face -> images.photograph(face, pictures));
            PeopleBody entries = new PeopleBody(photos, matched, people);
            yield LazyAnswer.of(
                entries, spooled.size(), form.mediaType(), form.fileName(), request);
          }
        };
    return Caching.none(answer)
        .header("Vary", "Accept")
        .header("Fakeface-Errors", table.errors())
        .build();
  }

  /** The images of the faces of rows; none for a row without a face. */
  private ImageSequence sequence(
      List<MatchedRow> rows,
      Function<FaceName, CompletableFuture<Optional<SeekableByteChannel>>> image) {
    return pictures.sequence(
        rows.size(),
        row -> {
          @Nullable Match match = rows.get(row).match();
          return match == null
              ? CompletableFuture.completedFuture(Optional.empty())
              : image.apply(match.face().name());
        });
  }

  private List<MatchedRow> match(List<Row> rows, MatchParams params) {
    if (!selector.isReady()) {
      throw FaceProblems.notReady();
    }
    Matching matching = selector.matching(params.sources());
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Set<String> ids = new HashSet<>();
    List<MatchedRow> matched = new ArrayList<>(rows.size());
    for (Row row : rows) {
      try {
        Person person = Person.of(row, today, params.dates());
        if (!ids.add(person.id())) {
          throw Problem.wrongParameter(
              PersonColumn.ID.toString(), person.id(), "an id that occurs only once");
        }
        matched.add(new MatchedRow(row, match(person, matching, params), null));
        choices.chosen(Endpoint.FACES_MATCH, 1);
      } catch (ProblemException e) {
        matched.add(new MatchedRow(row, null, e.problem()));
      }
    }
    return matched;
  }

  private static Match match(Person person, Matching matching, MatchParams params) {
    int years = params.maxAgeDifference();
    Match match = matching.match(Seed.of(person.id()), person.gender(), person.age(), years);
    if (match == null) {
      throw FaceProblems.noFace(
          new FaceFilter(person.gender(), ages(person.age(), years), params.sources()), "");
    }
    return match;
  }

  private static AgeRange ages(@Nullable Integer age, int years) {
    return age == null
        ? AgeRange.ALL
        : new AgeRange(
            Math.max(AgeRange.LOWEST, age - years), Math.min(AgeRange.HIGHEST, age + years));
  }
}

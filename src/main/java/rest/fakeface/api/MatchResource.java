package rest.fakeface.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.metrics.ChoiceMeter;
import rest.fakeface.metrics.Endpoint;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.selection.Match;
import rest.fakeface.selection.Matching;
import rest.fakeface.selection.Seed;

/** Faces for a table of people: each row comes back with a face that agrees with it. */
@Path("faces/match")
@ApplicationScoped
@Tag(ref = "faces")
public class MatchResource {

  private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii");

  @Inject FaceSelector selector;
  @Inject Links links;
  @Inject ChoiceMeter choices;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "matchFaces", summary = "A face for each row of a table of people")
  @RequestBody(ref = "People")
  @APIResponse(responseCode = "200", ref = "MatchedRows")
  @APIResponse(responseCode = "400", ref = "WrongBody")
  @APIResponse(responseCode = "413", ref = "BodyTooLarge")
  @APIResponse(responseCode = "415", ref = "WrongType")
  @APIResponse(responseCode = "503", ref = "NotReady")
  public Response json(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri)
      throws IOException {
    Characters text = characters(body, headers);
    return answer(JsonRowReader.read(text), Table.isCsv(headers, Table.JSON), uri);
  }

  @POST
  @Consumes("text/csv")
  @Operation(hidden = true)
  public Response csv(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri)
      throws IOException {
    Characters text = characters(body, headers);
    return answer(CsvReader.read(text), Table.isCsv(headers, Table.CSV), uri);
  }

  private static Characters characters(InputStream body, HttpHeaders headers) throws IOException {
    MediaType type = headers.getMediaType();
    if (type == null || !isUtf8(type.getParameters().get(MediaType.CHARSET_PARAMETER))) {
      throw BodyType.refusal(type == null ? "" : type.toString(), "JSON or CSV in UTF-8");
    }
    return new Characters(body);
  }

  private static boolean isUtf8(@Nullable String charset) {
    return charset == null || CHARSETS.contains(charset.toLowerCase(Locale.ROOT));
  }

  private Response answer(Rows rows, boolean csv, UriInfo uri) {
    MatchedTable table = new MatchedTable(rows.columns(), match(rows.all()), links, uri);
    return Caching.none(Response.ok(csv ? table.csv() : table.json(), Table.type(csv)))
        .header("Vary", "Accept")
        .build();
  }

  private List<MatchedRow> match(List<Row> rows) {
    if (!selector.isReady()) {
      throw Problem.notReady();
    }
    Matching matching = selector.matching();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Set<String> ids = new HashSet<>();
    List<MatchedRow> matched = new ArrayList<>(rows.size());
    for (Row row : rows) {
      try {
        Person person = Person.of(row, today);
        if (!ids.add(person.id())) {
          throw Problem.wrongParameter(Person.ID, person.id(), "each id once");
        }
        matched.add(new MatchedRow(row, match(person, matching), null));
        choices.chosen(Endpoint.FACES_MATCH, 1);
      } catch (ProblemException e) {
        matched.add(new MatchedRow(row, null, e.problem()));
      }
    }
    return matched;
  }

  private static Match match(Person person, Matching matching) {
    Match match = matching.match(Seed.of(person.id()), person.gender(), person.age());
    if (match == null) {
      throw Problem.noFace(new FaceFilter(person.gender(), AgeRange.ALL));
    }
    return match;
  }
}

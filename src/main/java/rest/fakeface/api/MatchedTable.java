package rest.fakeface.api;

import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import rest.fakeface.image.Variant;
import rest.fakeface.selection.Match;
import rest.fakeface.selection.Seed;

/** A client's table with the faces that were found for it, in the form that the client wants. */
final class MatchedTable {

  private static final List<String> COLUMNS =
      List.of(
          "face_filename",
          "face_url",
          "face_gender",
          "face_age",
          "age_difference",
          "reused",
          "error");

  private final Columns sent;
  private final List<MatchedRow> rows;
  private final Links links;
  private final UriInfo request;

  MatchedTable(Columns sent, List<MatchedRow> rows, Links links, UriInfo request) {
    this.sent = sent;
    this.rows = rows;
    this.links = links;
    this.request = request;
  }

  /** Each row's id with its face or its error. */
  StreamingOutput json() {
    long errors = rows.stream().filter(row -> row.error() != null).count();
    return Table.json(
        text -> {
          text.write("{\"count\":" + rows.size() + ",\"errors\":" + errors + ",\"rows\":[");
          String separator = "";
          for (MatchedRow row : rows) {
            text.write(separator);
            write(row, text);
            separator = ",";
          }
          text.write("]}");
        });
  }

  private void write(MatchedRow row, Writer text) throws IOException {
    StringBuilder json = new StringBuilder("{");
    String id = row.row().text(Person.ID);
    if (id != null && Seed.isSeed(id)) {
      json.append("\"id\":");
      JsonText.append(json, id);
      json.append(',');
    }
    Match match = row.match();
    if (match == null) {
      json.append("\"error\":").append(JsonProvider.JSON.toJson(row.error()));
    } else {
      json.append("\"face\":").append(details(match).text());
      json.append(",\"age_difference\":").append(match.ageDifference());
      json.append(",\"reused\":").append(match.reused());
    }
    text.append(json.append('}'));
  }

  /** Each row as it was sent, and behind it the columns of its face. */
  StreamingOutput csv() {
    return Table.csv(
        Stream.concat(sent.names().stream(), COLUMNS.stream()).toList(),
        lines -> {
          for (MatchedRow row : rows) {
            List<Object> values = new ArrayList<>(List.of(row.row().texts()));
            values.addAll(values(row));
            lines.printRecord(values);
          }
        });
  }

  private List<Object> values(MatchedRow row) {
    Match match = row.match();
    if (match == null) {
      return List.of("", "", "", "", "", "", Objects.requireNonNull(row.error()).detail());
    }
    FaceJson face = details(match).face();
    return List.of(
        face.filename(),
        face.imageUrl(),
        face.gender(),
        face.age(),
        match.ageDifference(),
        match.reused(),
        "");
  }

  private FaceDetails details(Match match) {
    String url = links.of(Variant.ORIGINAL.of(match.face().name()), request);
    return FaceDetails.of(match.face(), url);
  }
}

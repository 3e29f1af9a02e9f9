package rest.fakeface.api;

import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.image.Variant;
import rest.fakeface.selection.Match;

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

  private final List<MatchedRow> rows;
  private final Links links;
  private final UriInfo request;

  MatchedTable(List<MatchedRow> rows, Links links, UriInfo request) {
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
    if (id != null) {
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
    List<String> sent = rows.isEmpty() ? List.of(Person.ID) : columns();
    return Table.csv(
        Stream.concat(sent.stream(), COLUMNS.stream()).toList(),
        lines -> {
          for (MatchedRow row : rows) {
            List<@Nullable Object> values = new ArrayList<>();
            sent.forEach(column -> values.add(row.row().values().getOrDefault(column, "")));
            values.addAll(values(row));
            lines.printRecord(values);
          }
        });
  }

  /** All columns that any row has: those of a table of JSON may differ. */
  private List<String> columns() {
    return rows.stream().flatMap(row -> row.row().values().keySet().stream()).distinct().toList();
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

package rest.fakeface.api;

import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rest.fakeface.image.Variant;
import rest.fakeface.selection.Match;
import rest.fakeface.selection.Seed;

/** A client's table with the faces that were found for it, in the form that the client wants. */
final class MatchedTable {

  private final Rows sent;
  private final List<MatchedRow> rows;
  private final Links links;
  private final UriInfo request;

  MatchedTable(Rows sent, List<MatchedRow> rows, Links links, UriInfo request) {
    this.sent = sent;
    this.rows = rows;
    this.links = links;
    this.request = request;
  }

  /** How many rows have an error. */
  long errors() {
    return rows.stream().filter(row -> row.error() != null).count();
  }

  /** Each row's id with its face or its error. */
  StreamingOutput json() {
    return Table.json(
        text -> {
          text.write("{\"count\":" + rows.size() + ",\"errors\":" + errors() + ",\"rows\":[");
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
    String id = row.row().id();
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

  /**
   * Each row as it was sent, and behind it the columns of its face, in place of those that an
   * answer before has left.
   *
   * @param marked whether it begins with a byte order mark
   */
  StreamingOutput csv(boolean marked) {
    int[] places = sent.columns().sent();
    List<String> names = new ArrayList<>();
    for (int place : places) {
      names.add(sent.columns().name(place));
    }
    names.addAll(Columns.RESULTS);
    return Table.csv(
        names,
        sent.dialect(),
        marked,
        lines -> {
          for (MatchedRow row : rows) {
            String[] texts = row.row().texts();
            List<Object> values = new ArrayList<>(names.size());
            for (int place : places) {
              values.add(texts[place]);
            }
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

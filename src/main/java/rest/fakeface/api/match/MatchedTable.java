package rest.fakeface.api.match;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import rest.fakeface.api.FaceDetails;
import rest.fakeface.api.FaceJson;
import rest.fakeface.api.Spreadsheet;
import rest.fakeface.api.ZipTable;
import rest.fakeface.face.FaceName;
import rest.fakeface.http.JsonProvider;
import rest.fakeface.http.JsonText;
import rest.fakeface.http.Table;
import rest.fakeface.selection.Match;
import rest.fakeface.selection.Seed;

/** A client's table with the faces of its rows, in the format that the client requests. */
final class MatchedTable {

  private final Rows sent;
  private final List<MatchedRow> rows;
  private final Function<FaceName, String> links;
  private final boolean marked;
  private final int[] places;

  /**
   * A table.
   *
   * @param links gives the address of the image of a face
   * @param marked whether a CSV starts with a byte order mark
   */
  MatchedTable(Rows sent, List<MatchedRow> rows, Function<FaceName, String> links, boolean marked) {
    this.sent = sent;
    this.rows = rows;
    this.links = links;
    this.marked = marked;
    places = sent.columns().sent();
  }

  /** The number of rows with errors. */
  long errors() {
    return rows.stream().filter(row -> row.error() != null).count();
  }

  /** The id of each row with its face or its error. */
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

  /** The table as CSV. */
  StreamingOutput csv() {
    return Table.csv(
        columns(),
        sent.dialect(),
        marked,
        lines -> {
          for (int row = 0; row < rows.size(); row++) {
            lines.printRecord(values(row));
          }
        });
  }

  /** The table as a workbook of Excel. */
  StreamingOutput workbook() {
    return Spreadsheet.of(columns(), rows.size(), this::values);
  }

  /**
   * The table for an archive, whose files are named after the ids of the rows.
   *
   * @param extension the extension of the image files
   */
  ZipTable zip(String extension) {
    FileNames names = new FileNames();
    List<String> files = new ArrayList<>(rows.size());
    for (MatchedRow row : rows) {
      String id = row.row().id();
      files.add(names.of(id == null ? "" : id) + '.' + extension);
    }
    return new ZipTable(rows.size(), columns(), this::values, files::get, sent.dialect(), marked);
  }

  /**
   * The client's columns, followed by those of the face, which replace those of an earlier answer.
   */
  private List<String> columns() {
    List<String> names = new ArrayList<>();
    for (int place : places) {
      names.add(sent.columns().name(place));
    }
    names.addAll(Columns.RESULTS);
    return names;
  }

  private List<Object> values(int row) {
    String[] texts = rows.get(row).row().texts();
    List<Object> values = new ArrayList<>();
    for (int place : places) {
      values.add(texts[place]);
    }
    values.addAll(results(rows.get(row)));
    return values;
  }

  private List<Object> results(MatchedRow row) {
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
    return FaceDetails.of(match.face(), links.apply(match.face().name()));
  }
}

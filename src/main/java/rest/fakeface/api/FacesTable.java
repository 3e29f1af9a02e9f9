package rest.fakeface.api;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Papers;
import rest.fakeface.http.Dialect;
import rest.fakeface.http.Table;
import rest.fakeface.selection.Sample;
import rest.fakeface.selection.ServedFace;

/**
 * Chosen faces in the format that the client requests.
 *
 * @param sample the faces
 * @param links gives the address of the image of a face
 * @param papers the papers of the faces; null if they were not requested
 * @param marked whether a CSV starts with a byte order mark
 */
record FacesTable(
    Sample sample,
    Function<FaceName, String> links,
    @Nullable Map<FaceKey, Papers> papers,
    boolean marked) {

  StreamingOutput json() {
    return Table.json(
        text -> {
          text.write("{\"matched\":" + sample.matched());
          text.write(",\"count\":" + sample.faces().size() + ",\"faces\":[");
          String separator = "";
          for (ServedFace face : sample.faces()) {
            text.write(separator);
            text.write(details(face).text());
            separator = ",";
          }
          text.write("]}");
        });
  }

  StreamingOutput csv() {
    return Table.csv(
        columns(),
        Dialect.RFC,
        marked,
        lines -> {
          for (ServedFace face : sample.faces()) {
            lines.printRecord(details(face).values());
          }
        });
  }

  /** The table as a workbook of Excel. */
  StreamingOutput workbook() {
    List<ServedFace> faces = sample.faces();
    return Spreadsheet.of(columns(), faces.size(), row -> details(faces.get(row)).values());
  }

  /**
   * The table for an archive.
   *
   * @param extension the extension of the image files
   */
  ZipTable zip(String extension) {
    List<ServedFace> faces = sample.faces();
    return new ZipTable(
        faces.size(),
        columns(),
        row -> details(faces.get(row)).values(),
        row -> faces.get(row).toString().replaceAll("\\w+$", extension),
        Dialect.RFC,
        marked);
  }

  private FaceDetails details(ServedFace face) {
    return FaceDetails.of(
        face, links.apply(face.name()), papers == null ? null : papers.get(face.name().key()));
  }

  private List<String> columns() {
    return papers == null ? FaceDetails.COLUMNS : FaceDetails.COLUMNS_WITH_PAPERS;
  }
}

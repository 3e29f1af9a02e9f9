package rest.fakeface.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.Papers;
import rest.fakeface.face.PapersCells;
import rest.fakeface.http.JsonText;
import rest.fakeface.selection.ServedFace;

/**
 * A face with more than {@link FaceJson} says: its dates as RFC 3339 writes them, too, and its
 * papers where they are asked for.
 *
 * @param face what every client knows
 * @param addedAt when the face was added to the catalog
 * @param lastServedAt when it was served before this time, or else added
 * @param papers what else the catalog knows of it; null if that is not asked for
 */
public record FaceDetails(
    FaceJson face, String addedAt, String lastServedAt, @Nullable Papers papers) {

  /** The columns of faces as CSV. */
  static final List<String> COLUMNS =
      List.of("filename", "gender", "age", "source", "image_url", "added_at", "last_served_at");

  /** The columns of faces with their papers as CSV. */
  static final List<String> COLUMNS_WITH_PAPERS =
      Stream.of(COLUMNS, PapersCells.NAMES).flatMap(List::stream).toList();

  public static FaceDetails of(ServedFace choice, String imageUrl) {
    return of(choice, imageUrl, null);
  }

  public static FaceDetails of(ServedFace choice, String imageUrl, @Nullable Papers papers) {
    return new FaceDetails(
        FaceJson.of(choice, imageUrl),
        choice.dateAdded().toString(),
        choice.lastServed().toString(),
        papers);
  }

  /** The face as JSON (RFC 8259). */
  public String text() {
    String known = face.text();
    StringBuilder json = new StringBuilder(known.length() + 100);
    json.append(known, 0, known.length() - 1).append(",\"added_at\":");
    JsonText.append(json, addedAt);
    json.append(",\"last_served_at\":");
    JsonText.append(json, lastServedAt);
    if (papers != null) {
      json.append(",\"papers\":").append(PapersJson.of(papers));
    }
    return json.append('}').toString();
  }

  /** The face as a line of a table, by {@link #COLUMNS} or {@link #COLUMNS_WITH_PAPERS}. */
  List<Object> values() {
    return papers == null
        ? known()
        : Stream.of(known(), PapersCells.of(papers)).<Object>flatMap(List::stream).toList();
  }

  private List<Object> known() {
    return List.of(
        face.filename(),
        face.gender(),
        face.age(),
        face.source(),
        face.imageUrl(),
        addedAt,
        lastServedAt);
  }
}

package rest.fakeface.api;

import java.util.List;
import rest.fakeface.selection.Choice;

/**
 * A face with all that is known of it: what {@link FaceJson} says, and its dates as RFC 3339 writes
 * them, too.
 *
 * @param face what every client knows
 * @param addedAt when the face was added to the catalog
 * @param lastServedAt when it was served before this time, or else added
 */
record FaceDetails(FaceJson face, String addedAt, String lastServedAt) {

  /** The columns of faces as CSV. */
  static final List<String> COLUMNS =
      List.of("filename", "gender", "age", "source", "image_url", "added_at", "last_served_at");

  static FaceDetails of(Choice choice, String imageUrl) {
    return new FaceDetails(
        FaceJson.of(choice, imageUrl),
        choice.dateAdded().toString(),
        choice.lastServed().toString());
  }

  /** The face as JSON (RFC 8259). */
  String text() {
    String known = face.text();
    StringBuilder json = new StringBuilder(known.length() + 100);
    json.append(known, 0, known.length() - 1).append(",\"added_at\":");
    JsonText.append(json, addedAt);
    json.append(",\"last_served_at\":");
    JsonText.append(json, lastServedAt);
    return json.append('}').toString();
  }

  /** The face as a line of CSV, by {@link #COLUMNS}. */
  List<String> values() {
    return List.of(
        face.filename(),
        face.gender(),
        String.valueOf(face.age()),
        face.source(),
        face.imageUrl(),
        addedAt,
        lastServedAt);
  }
}

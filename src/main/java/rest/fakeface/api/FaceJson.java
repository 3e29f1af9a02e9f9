package rest.fakeface.api;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import rest.fakeface.face.Face;
import rest.fakeface.selection.Choice;

/**
 * A chosen face as its clients know it: seven keys in this order, none null, dates as HTTP writes
 * them.
 *
 * @param age the age in whole years
 * @param dateAdded when the face was added to the catalog
 * @param filename the name of its image
 * @param gender {@code female} or {@code male}
 * @param imageUrl where its image is
 * @param lastServed when it was served before this time, or else added
 * @param source where it came from
 */
@JsonbPropertyOrder({"age", "dateAdded", "filename", "gender", "imageUrl", "lastServed", "source"})
public record FaceJson(
    int age,
    @JsonbProperty("date_added") String dateAdded,
    String filename,
    String gender,
    @JsonbProperty("image_url") String imageUrl,
    @JsonbProperty("last_served") String lastServed,
    String source) {

  static FaceJson of(Choice choice, String imageUrl) {
    Face face = choice.face();
    return new FaceJson(
        face.name().age(),
        HttpDates.format(face.dateAdded()),
        face.name().toString(),
        face.name().gender().toString(),
        imageUrl,
        HttpDates.format(choice.lastServed()),
        face.source());
  }
}

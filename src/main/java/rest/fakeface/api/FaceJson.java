package rest.fakeface.api;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rest.fakeface.http.HttpDates;
import rest.fakeface.http.JsonText;
import rest.fakeface.selection.ServedFace;

/**
 * A chosen face in the format that its clients know: seven keys in this order, none null, with HTTP
 * dates.
 *
 * @param age the age in whole years
 * @param dateAdded when the face was added to the catalog
 * @param filename the name of its image
 * @param gender {@code female} or {@code male}
 * @param imageUrl the address of its image
 * @param lastServed when it was last served before this answer; if never, when it was added
 * @param source where it came from
 */
@JsonbPropertyOrder({"age", "dateAdded", "filename", "gender", "imageUrl", "lastServed", "source"})
@Schema(
    name = "Face",
    description = "A chosen face",
    requiredProperties = {
      "age",
      "date_added",
      "filename",
      "gender",
      "image_url",
      "last_served",
      "source"
    })
public record FaceJson(
    @Schema(ref = "Age") int age,
    @JsonbProperty("date_added") @Schema(ref = "HttpDate") String dateAdded,
    @Schema(ref = "FaceName") String filename,
    @Schema(ref = "Gender") String gender,
    @JsonbProperty("image_url")
        @Schema(
            format = "uri",
            description = "The address of the image",
            example =
                "http://localhost:8080/content/female_35_a3f1c2d4e5b60718293a4b5c6d7e8f9001122334.jpg")
        String imageUrl,
    @JsonbProperty("last_served") @Schema(ref = "HttpDate") String lastServed,
    @Schema(description = "The source of the face", example = "drawn") String source) {

  /**
   * The face as JSON (RFC 8259). Written by hand, because a binding takes longer than the rest of
   * the answer.
   */
  String text() {
    StringBuilder json = new StringBuilder(512);
    json.append("{\"age\":").append(age);
    append(json, "date_added", dateAdded);
    append(json, "filename", filename);
    append(json, "gender", gender);
    append(json, "image_url", imageUrl);
    append(json, "last_served", lastServed);
    append(json, "source", source);
    return json.append('}').toString();
  }

  private static void append(StringBuilder json, String key, String value) {
    json.append(",\"").append(key).append("\":");
    JsonText.append(json, value);
  }

  static FaceJson of(ServedFace choice, String imageUrl) {
    return new FaceJson(
        choice.age(),
        HttpDates.format(choice.dateAdded()),
        choice.name().toString(),
        choice.gender().toString(),
        imageUrl,
        HttpDates.format(choice.lastServed()),
        choice.source());
  }
}

package rest.fakeface.admin;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import rest.fakeface.catalog.Takedown;

/**
 * What is on record of a takedown.
 *
 * @param filename the name of the face
 * @param takenAt when it was taken down (RFC 3339)
 * @param takenBy who did it
 * @param reason why
 */
@JsonbPropertyOrder({"filename", "takenAt", "takenBy", "reason"})
public record TakedownJson(
    String filename,
    @JsonbProperty("taken_at") String takenAt,
    @JsonbProperty("taken_by") String takenBy,
    String reason) {

  static TakedownJson of(Takedown takedown) {
    return new TakedownJson(
        takedown.face().toString(), takedown.at().toString(), takedown.by(), takedown.reason());
  }
}

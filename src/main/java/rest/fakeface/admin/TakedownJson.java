package rest.fakeface.admin;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rest.fakeface.catalog.Takedown;

/**
 * What is on record of a takedown.
 *
 * @param filename the name of the face
 * @param takenAt when it was taken down (RFC 3339)
 * @param takenBy who did it
 * @param reason why
 */
@Schema(
    name = "Takedown",
    description = "What is on record of a takedown",
    requiredProperties = {"filename", "taken_at", "taken_by", "reason"})
@JsonbPropertyOrder({"filename", "takenAt", "takenBy", "reason"})
public record TakedownJson(
    @Schema(ref = "FaceName") String filename,
    @Schema(
            description = "When it was taken down",
            format = "date-time",
            example = "2026-11-23T20:00:00.123456Z")
        @JsonbProperty("taken_at")
        String takenAt,
    @Schema(description = "Who did it", example = "admin") @JsonbProperty("taken_by")
        String takenBy,
    @Schema(description = "Why", example = "She asked for it") String reason) {

  static TakedownJson of(Takedown takedown) {
    return new TakedownJson(
        takedown.face().toString(), takedown.at().toString(), takedown.by(), takedown.reason());
  }
}

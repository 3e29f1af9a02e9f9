package rest.fakeface.admin;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rest.fakeface.catalog.Takedown;

/**
 * The record of a takedown.
 *
 * @param filename the name of the face
 * @param takenAt the time of the takedown (RFC 3339)
 * @param takenBy the administrator
 * @param reason the reason
 */
@Schema(
    name = "Takedown",
    description = "The record of a takedown",
    requiredProperties = {"filename", "taken_at", "taken_by", "reason"})
@JsonbPropertyOrder({"filename", "takenAt", "takenBy", "reason"})
public record TakedownJson(
    @Schema(ref = "FaceName") String filename,
    @Schema(
            description = "The time of the takedown",
            format = "date-time",
            example = "2026-11-23T20:00:00.123456Z")
        @JsonbProperty("taken_at")
        String takenAt,
    @Schema(description = "The administrator", example = "admin") @JsonbProperty("taken_by")
        String takenBy,
    @Schema(description = "The reason", example = "She asked for it") String reason) {

  static TakedownJson of(Takedown takedown) {
    return new TakedownJson(
        takedown.face().toString(), takedown.at().toString(), takedown.by(), takedown.reason());
  }
}

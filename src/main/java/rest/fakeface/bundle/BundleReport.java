package rest.fakeface.bundle;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.Rejection;

/**
 * The outcome of the import of a bundle.
 *
 * @param outcome whether it was read completely
 * @param why why it ended early; null if it was read completely
 * @param added the number of new faces
 * @param known the number of faces that the catalog already had
 * @param restored the number of known faces whose missing or damaged image was restored
 * @param rejected the number of rejected files
 * @param reasons the numbers of rejections by reason
 * @param rejections the first rejections
 * @param listed the file below the data directory that lists all rejections; null if there is none
 */
@Schema(
    name = "BundleReport",
    description = "The outcome of a bundle import",
    requiredProperties = {
      "outcome",
      "added",
      "known",
      "restored",
      "rejected",
      "reasons",
      "rejections"
    })
@JsonbPropertyOrder({
  "outcome",
  "why",
  "added",
  "known",
  "restored",
  "rejected",
  "reasons",
  "rejections",
  "listed"
})
public record BundleReport(
    @Schema(description = "Whether the bundle was read completely", example = "COMPLETE")
        Outcome outcome,
    @Schema(description = "Why the import ended early", example = "it is truncated")
        @Nullable String why,
    @Schema(description = "The number of new faces", example = "13000") long added,
    @Schema(description = "The number of faces that the catalog already had", example = "874")
        long known,
    @Schema(description = "The number of known faces whose image was restored", example = "0")
        long restored,
    @Schema(description = "The number of rejected files", example = "2") long rejected,
    @Schema(description = "The numbers of rejections by reason", example = "{\"TAMPERED\": 2}")
        Map<Rejection, Long> reasons,
    @Schema(description = "The first rejections") List<RejectedFile> rejections,
    @Schema(
            description = "The CSV file below the data directory that lists all rejections",
            example = "reports/20261126T120000.123Z-bundle.csv")
        @Nullable String listed) {

  /** How an import ended. */
  public enum Outcome {
    /** At the end of the bundle. */
    COMPLETE,
    /** At an entry that cannot be trusted; everything before it was imported. */
    REFUSED,
    /**
     * At a failure of this server; everything before it was imported, and a repetition continues.
     */
    BROKEN_OFF,
    /**
     * At a full disk of this server; everything before it was imported, and a repetition continues.
     */
    DISK_FULL
  }

  /**
   * A rejected file of the bundle.
   *
   * @param file its name
   * @param reason the reason
   * @param why the reason in words
   */
  @Schema(
      name = "RejectedFile",
      description = "A rejected file of the bundle",
      requiredProperties = {"file", "reason", "why"})
  public record RejectedFile(
      @Schema(description = "The name of the file", example = "000001/faces.csv") String file,
      @Schema(description = "The reason") Rejection reason,
      @Schema(description = "The reason in words", example = "is damaged") String why) {}

  /** Whether the import had any result. */
  boolean broughtNews() {
    return added > 0 || restored > 0 || rejected > 0;
  }

  /** The counts in words. */
  public String counts() {
    return String.format(
        Locale.ROOT,
        "%d added, %d known (%d of them restored), %d rejected %s",
        added,
        known,
        restored,
        rejected,
        reasons);
  }

  /** The report in one line, without the single rejections. */
  @Override
  public String toString() {
    return counts()
        + (listed == null ? "" : ", each listed in " + listed)
        + (why == null ? "" : "; " + outcome + ": " + why);
  }
}

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
 * @param outcome whether it was read to its end
 * @param why what ended it before; null when it was read to its end
 * @param added how many faces are new in the catalog
 * @param known how many the catalog had before
 * @param restored of how many of those the image was missing or damaged and is there again
 * @param rejected how many were not taken
 * @param reasons how many of them for which reason
 * @param rejections the first of them one by one
 * @param listed the file below the data directory where all of them are listed; null when none is
 */
@Schema(
    name = "BundleReport",
    description = "The outcome of the import of a bundle",
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
    @Schema(description = "Whether it was read to its end", example = "COMPLETE") Outcome outcome,
    @Schema(description = "What ended it before", example = "it is cut short") @Nullable String why,
    @Schema(description = "How many faces are new", example = "13000") long added,
    @Schema(description = "How many the catalog had", example = "874") long known,
    @Schema(description = "How many of those have their image again", example = "0") long restored,
    @Schema(description = "How many were not taken", example = "2") long rejected,
    @Schema(description = "How many of them for which reason", example = "{\"TAMPERED\": 2}")
        Map<Rejection, Long> reasons,
    @Schema(description = "The first of them one by one") List<RejectedFile> rejections,
    @Schema(
            description = "The CSV file below the data directory that lists all of them",
            example = "reports/20261126T120000.123Z-bundle.csv")
        @Nullable String listed) {

  /** How an import ended. */
  public enum Outcome {
    /** At the end of the bundle. */
    COMPLETE,
    /** At something in the bundle that cannot be trusted; what came before it is taken. */
    REFUSED,
    /** At trouble of this side; what came before it is taken, and a repetition goes on. */
    BROKEN_OFF,
    /** At a full disk of this side; what came before it is taken, and a repetition goes on. */
    DISK_FULL
  }

  /**
   * A file of the bundle that was not taken.
   *
   * @param file its name
   * @param reason the kind of the refusal
   * @param why what is wrong with it
   */
  @Schema(
      name = "RejectedFile",
      description = "A file of the bundle that was not taken",
      requiredProperties = {"file", "reason", "why"})
  public record RejectedFile(
      @Schema(description = "Its name", example = "000001/faces.csv") String file,
      @Schema(description = "The kind of the refusal") Rejection reason,
      @Schema(description = "What is wrong with it", example = "is damaged") String why) {}

  /** Whether anything came of the import. */
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

  /** The report in one line, without what was rejected one by one. */
  @Override
  public String toString() {
    return counts()
        + (listed == null ? "" : ", each listed in " + listed)
        + (why == null ? "" : "; " + outcome + ": " + why);
  }
}

package rest.fakeface.bundle;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.harvest.Rejection;

/**
 * What came of the import of a bundle.
 *
 * @param outcome whether it was read to its end
 * @param why what ended it before; null when it was read to its end
 * @param added how many faces are new in the catalog
 * @param known how many the catalog had before
 * @param restored of how many of those the image was missing or damaged and is there again
 * @param rejected how many were not taken
 * @param reasons how many of them for which reason
 * @param rejections the first of them one by one
 */
@JsonbPropertyOrder({
  "outcome",
  "why",
  "added",
  "known",
  "restored",
  "rejected",
  "reasons",
  "rejections"
})
public record BundleReport(
    Outcome outcome,
    @Nullable String why,
    long added,
    long known,
    long restored,
    long rejected,
    Map<Rejection, Long> reasons,
    List<RejectedFile> rejections) {

  /** How an import ended. */
  public enum Outcome {
    /** At the end of the bundle. */
    COMPLETE,
    /** At something in the bundle that cannot be trusted; what came before it is taken. */
    REFUSED,
    /** At trouble of this side; what came before it is taken, and a repetition goes on. */
    BROKEN_OFF
  }

  /**
   * A file of the bundle that was not taken.
   *
   * @param file its name
   * @param reason the kind of the refusal
   * @param why what is wrong with it
   */
  public record RejectedFile(String file, Rejection reason, String why) {}

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
    return counts() + (why == null ? "" : "; " + outcome + ": " + why);
  }
}

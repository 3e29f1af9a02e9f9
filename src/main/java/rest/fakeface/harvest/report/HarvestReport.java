package rest.fakeface.harvest.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.StageTimes;

/**
 * The outcome of one harvest of one source.
 *
 * @param source the source's name
 * @param begun when the harvest began
 * @param ended when it ended
 * @param added how many faces are new in the catalog
 * @param known how many faces the catalog had before
 * @param rejections how many candidates were rejected, by reason; a reason that did not occur is
 *     left out
 * @param stages how long the stages took
 * @param list the file below the data directory that lists each rejection; null when there is none
 * @param failure why the harvest ended before its source did, or did not begin; null when it did
 *     neither
 */
public record HarvestReport(
    String source,
    Instant begun,
    Instant ended,
    int added,
    int known,
    Map<Rejection, Integer> rejections,
    StageTimes stages,
    @Nullable String list,
    @Nullable String failure) {

  /** Whether the source offered nothing, or nothing that needed a look. */
  public boolean isEmpty() {
    return added == 0 && known == 0 && rejections.isEmpty();
  }

  /** Whether anything came of it that an operator has not read yet. */
  public boolean isWorthALine() {
    return added > 0 || !rejections.isEmpty();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %d added, %d known, %d rejected %s in %.1f s (%s)%s",
        source,
        added,
        known,
        rejections.values().stream().mapToInt(Integer::intValue).sum(),
        rejections,
        Duration.between(begun, ended).toMillis() / 1000.0,
        stages,
        list == null ? "" : ", each listed in " + list);
  }
}

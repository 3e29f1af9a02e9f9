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
 * @param added the number of new faces
 * @param known the number of faces that the catalog already had
 * @param rejections the numbers of rejected candidates by reason, without zeros
 * @param stages the times of the stages
 * @param list the file below the data directory that lists all rejections; null if there is none
 * @param failure why the harvest was interrupted or did not begin; null if it was completed
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

  /** Whether the source offered nothing to examine. */
  public boolean isEmpty() {
    return added == 0 && known == 0 && rejections.isEmpty();
  }

  /** Whether it has a result that an operator has not seen yet. */
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

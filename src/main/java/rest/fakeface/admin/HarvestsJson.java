package rest.fakeface.admin;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.HarvestRecord;

/**
 * The last harvests.
 *
 * @param harvests each of a source, the latest first
 */
public record HarvestsJson(List<HarvestJson> harvests) {

  /**
   * What came of one harvest of one source.
   *
   * @param source what was harvested
   * @param begun when it began (RFC 3339)
   * @param ended when it ended (RFC 3339)
   * @param added how many faces were new
   * @param known how many the catalog had
   * @param rejected how many were rejected, by reason
   * @param failure why it was broken off or did not begin; missing otherwise
   */
  @JsonbPropertyOrder({"source", "begun", "ended", "added", "known", "rejected", "failure"})
  public record HarvestJson(
      String source,
      String begun,
      String ended,
      int added,
      int known,
      Map<String, Integer> rejected,
      @Nullable String failure) {}

  static HarvestsJson of(List<HarvestRecord> harvests) {
    return new HarvestsJson(harvests.stream().map(HarvestsJson::of).toList());
  }

  private static HarvestJson of(HarvestRecord harvest) {
    return new HarvestJson(
        harvest.source(),
        harvest.begun().toString(),
        harvest.ended().toString(),
        harvest.added(),
        harvest.known(),
        harvest.rejections(),
        harvest.failure());
  }
}

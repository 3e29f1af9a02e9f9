package rest.fakeface.admin;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rest.fakeface.catalog.HarvestInProgress;
import rest.fakeface.catalog.HarvestRecord;
import rest.fakeface.intake.RejectionFiles;

/**
 * The last harvests.
 *
 * @param running the one that is under way; missing when none is
 * @param harvests each of a source, the latest first
 */
@Schema(
    name = "Harvests",
    description = "The last harvests",
    requiredProperties = {"harvests"})
@JsonbPropertyOrder({"running", "harvests"})
public record HarvestsJson(
    @Schema(description = "The harvest that is under way; missing when none is")
        @Nullable RunningJson running,
    @Schema(description = "Each of a source, the latest first") List<HarvestJson> harvests) {

  /**
   * The outcome of one harvest of one source.
   *
   * @param source what was harvested
   * @param begun when it began (RFC 3339)
   * @param ended when it ended (RFC 3339)
   * @param added how many faces were new
   * @param known how many the catalog had
   * @param rejected how many were rejected, by reason
   * @param listed the file below the data directory that lists each of them; missing when none is
   * @param failure why it was broken off or did not begin; missing otherwise
   */
  @Schema(
      name = "Harvest",
      description = "The outcome of one harvest of one source",
      requiredProperties = {"source", "begun", "ended", "added", "known", "rejected"})
  @JsonbPropertyOrder({
    "source",
    "begun",
    "ended",
    "added",
    "known",
    "rejected",
    "listed",
    "failure"
  })
  public record HarvestJson(
      @Schema(description = "What was harvested", example = "directory") String source,
      @Schema(
              description = "When it began",
              format = "date-time",
              example = "2026-11-23T20:00:00.123456Z")
          String begun,
      @Schema(
              description = "When it ended",
              format = "date-time",
              example = "2026-11-23T20:00:03.123456Z")
          String ended,
      @Schema(description = "How many faces were new", example = "5") int added,
      @Schema(description = "How many the catalog had", example = "7") int known,
      @Schema(description = "How many were rejected, by reason", example = "{\"NO_FACE\": 3}")
          Map<String, Integer> rejected,
      @Schema(
              description = "The CSV file below the data directory that lists each of them",
              example = "reports/20261126T120000.123Z-import.csv")
          @Nullable String listed,
      @Schema(description = "Why it was broken off or did not begin", example = "off: no model")
          @Nullable String failure) {}

  /**
   * A harvest of a source that is under way.
   *
   * @param source what is harvested
   * @param begun when it began (RFC 3339)
   * @param added how many faces are new so far
   * @param lookedAt how many images were looked at so far
   * @param toGo how many images are left, as far as is known; 0 when it is not
   */
  @Schema(
      name = "RunningHarvest",
      description = "A harvest of a source that is under way",
      requiredProperties = {"source", "begun", "added", "looked_at", "to_go"})
  @JsonbPropertyOrder({"source", "begun", "added", "lookedAt", "toGo"})
  public record RunningJson(
      @Schema(description = "What is harvested", example = "import") String source,
      @Schema(
              description = "When it began",
              format = "date-time",
              example = "2026-11-23T20:00:00.123456Z")
          String begun,
      @Schema(description = "How many faces are new so far", example = "1200") int added,
      @JsonbProperty("looked_at")
          @Schema(description = "How many images were looked at so far", example = "1250")
          long lookedAt,
      @JsonbProperty("to_go")
          @Schema(
              description = "How many images are left, as far as is known; 0 when it is not",
              example = "90000")
          long toGo) {

    static RunningJson of(HarvestInProgress harvest) {
      return new RunningJson(
          harvest.source(),
          harvest.begun().toString(),
          harvest.added(),
          harvest.lookedAt(),
          harvest.toGo());
    }
  }

  static HarvestsJson of(
      Optional<HarvestInProgress> running, List<HarvestRecord> harvests, RejectionFiles lists) {
    return new HarvestsJson(
        running.map(RunningJson::of).orElse(null),
        harvests.stream().map(harvest -> of(harvest, lists)).toList());
  }

  private static HarvestJson of(HarvestRecord harvest, RejectionFiles lists) {
    return new HarvestJson(
        harvest.source(),
        harvest.begun().toString(),
        harvest.ended().toString(),
        harvest.added(),
        harvest.known(),
        harvest.rejections(),
        lists.find(harvest.source(), harvest.begun()).orElse(null),
        harvest.failure());
  }
}

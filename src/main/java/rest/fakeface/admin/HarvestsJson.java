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
 * The latest harvests.
 *
 * @param running the harvest in progress; missing if there is none
 * @param harvests the harvests, one per source and run, latest first
 */
@Schema(
    name = "Harvests",
    description = "The latest harvests",
    requiredProperties = {"harvests"})
@JsonbPropertyOrder({"running", "harvests"})
public record HarvestsJson(
    @Schema(description = "The harvest in progress, if any") @Nullable RunningJson running,
    @Schema(description = "The harvests, one per source and run, latest first")
        List<HarvestJson> harvests) {

  /**
   * The outcome of one harvest of one source.
   *
   * @param source the source
   * @param begun when it began (RFC 3339)
   * @param ended when it ended (RFC 3339)
   * @param added the number of new faces
   * @param known the number of faces that the catalog already had
   * @param rejected the numbers of rejections by reason
   * @param listed the file below the data directory that lists all rejections; missing if there is
   *     none
   * @param failure why it was interrupted or did not begin; missing otherwise
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
      @Schema(description = "The source", example = "directory") String source,
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
      @Schema(description = "The number of new faces", example = "5") int added,
      @Schema(description = "The number of faces that the catalog already had", example = "7")
          int known,
      @Schema(description = "The numbers of rejections by reason", example = "{\"NO_FACE\": 3}")
          Map<String, Integer> rejected,
      @Schema(
              description = "The CSV file below the data directory that lists all rejections",
              example = "reports/20261126T120000.123Z-import.csv")
          @Nullable String listed,
      @Schema(
              description = "Why the harvest was interrupted or did not begin",
              example = "off: no model")
          @Nullable String failure) {}

  /**
   * The progress of the current harvest.
   *
   * @param source the source
   * @param begun when it began (RFC 3339)
   * @param added the number of new faces so far
   * @param lookedAt the number of images examined so far
   * @param toGo the number of remaining images; 0 if unknown
   */
  @Schema(
      name = "RunningHarvest",
      description = "The progress of the current harvest",
      requiredProperties = {"source", "begun", "added", "looked_at", "to_go"})
  @JsonbPropertyOrder({"source", "begun", "added", "lookedAt", "toGo"})
  public record RunningJson(
      @Schema(description = "The source", example = "import") String source,
      @Schema(
              description = "When it began",
              format = "date-time",
              example = "2026-11-23T20:00:00.123456Z")
          String begun,
      @Schema(description = "The number of new faces so far", example = "1200") int added,
      @JsonbProperty("looked_at")
          @Schema(description = "The number of images examined so far", example = "1250")
          long lookedAt,
      @JsonbProperty("to_go")
          @Schema(description = "The number of remaining images; 0 if unknown", example = "90000")
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

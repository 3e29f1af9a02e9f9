package rest.fakeface.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Gender;
import rest.fakeface.selection.CatalogSnapshot;
import rest.fakeface.selection.SourceCount;

/**
 * How many faces can be chosen.
 *
 * @param faces all of them
 * @param female those of women
 * @param male those of men
 * @param ages those of each age that occurs, the youngest first
 * @param sources those of each source, the one with the most first; no more than {@value #SOURCES}
 */
@JsonbPropertyOrder({"faces", "female", "male", "ages", "sources"})
@Schema(
    name = "Stats",
    description = "How many faces can be chosen",
    requiredProperties = {"faces", "female", "male", "ages", "sources"})
public record StatsJson(
    @Schema(description = "All of them", example = "13874") int faces,
    @Schema(description = "Those of women", example = "6940") int female,
    @Schema(description = "Those of men", example = "6934") int male,
    @Schema(description = "Those of each age that occurs, the youngest first") List<AgeJson> ages,
    @Schema(description = "Those of each source, the one with the most first; 100 at most")
        List<SourceJson> sources) {

  static final int SOURCES = 100;

  /**
   * How many faces of one source can be chosen.
   *
   * @param source its name
   * @param faces all of them
   */
  @JsonbPropertyOrder({"source", "faces"})
  @Schema(
      name = "SourceStats",
      description = "How many faces of one source can be chosen",
      requiredProperties = {"source", "faces"})
  public record SourceJson(
      @Schema(ref = "SourceName") String source,
      @Schema(description = "All of them", example = "4200") int faces) {

    static SourceJson of(SourceCount count) {
      return new SourceJson(count.source(), count.faces());
    }
  }

  /**
   * How many faces of one age can be chosen.
   *
   * @param age the age in whole years
   * @param female those of women
   * @param male those of men
   */
  @JsonbPropertyOrder({"age", "female", "male"})
  @Schema(
      name = "AgeStats",
      description = "How many faces of one age can be chosen",
      requiredProperties = {"age", "female", "male"})
  public record AgeJson(
      @Schema(ref = "Age") int age,
      @Schema(description = "Those of women", example = "71") int female,
      @Schema(description = "Those of men", example = "68") int male) {}

  static StatsJson of(CatalogSnapshot snapshot) {
    List<AgeJson> ages = new ArrayList<>();
    for (int age = AgeRange.LOWEST; age <= AgeRange.HIGHEST; age++) {
      int female = snapshot.size(Gender.FEMALE, age);
      int male = snapshot.size(Gender.MALE, age);
      if (female + male > 0) {
        ages.add(new AgeJson(age, female, male));
      }
    }
    return new StatsJson(
        snapshot.size(),
        ages.stream().mapToInt(AgeJson::female).sum(),
        ages.stream().mapToInt(AgeJson::male).sum(),
        ages,
        snapshot.sources().stream().limit(SOURCES).map(SourceJson::of).toList());
  }
}

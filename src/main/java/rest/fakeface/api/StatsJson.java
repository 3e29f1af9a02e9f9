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
 * The numbers of faces that can be chosen.
 *
 * @param faces the number of all faces
 * @param female the number of faces of women
 * @param male the number of faces of men
 * @param ages the numbers for each age that occurs, the youngest first
 * @param sources the numbers for each source, the largest first; at most {@value #SOURCES}
 */
@JsonbPropertyOrder({"faces", "female", "male", "ages", "sources"})
@Schema(
    name = "Stats",
    description = "The numbers of faces that can be chosen",
    requiredProperties = {"faces", "female", "male", "ages", "sources"})
public record StatsJson(
    @Schema(description = "The number of all faces", example = "13874") int faces,
    @Schema(description = "The number of faces of women", example = "6940") int female,
    @Schema(description = "The number of faces of men", example = "6934") int male,
    @Schema(description = "The numbers for each age that occurs, the youngest first")
        List<AgeJson> ages,
    @Schema(description = "The numbers for each source, the largest first; at most 100 sources")
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
      description = "The number of faces of one source that can be chosen",
      requiredProperties = {"source", "faces"})
  public record SourceJson(
      @Schema(ref = "SourceName") String source,
      @Schema(description = "The number of faces", example = "4200") int faces) {

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
      description = "The numbers of faces of one age that can be chosen",
      requiredProperties = {"age", "female", "male"})
  public record AgeJson(
      @Schema(ref = "Age") int age,
      @Schema(description = "The number of faces of women", example = "71") int female,
      @Schema(description = "The number of faces of men", example = "68") int male) {}

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

package rest.fakeface.admin;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Gender;
import rest.fakeface.selection.CatalogSnapshot;

/**
 * The number of faces by gender and age.
 *
 * @param faces the number of faces that can be chosen
 * @param groups the age decades, the youngest first, including those without faces
 */
@Schema(
    name = "Coverage",
    description = "The number of faces by gender and age",
    requiredProperties = {"faces", "groups"})
@JsonbPropertyOrder({"faces", "groups"})
public record Coverage(
    @Schema(description = "The number of faces that can be chosen", example = "13874") int faces,
    @Schema(description = "The age decades, the youngest first") List<Group> groups) {

  static final List<String> COLUMNS = List.of("minimum_age", "maximum_age", "female", "male");

  private static final int YEARS = 10;

  /**
   * An age decade.
   *
   * @param minimumAge the lowest age in whole years
   * @param maximumAge the highest age in whole years
   * @param female the number of faces of women
   * @param male the number of faces of men
   */
  @Schema(
      name = "CoverageGroup",
      description = "The number of faces in one age decade",
      requiredProperties = {"minimum_age", "maximum_age", "female", "male"})
  @JsonbPropertyOrder({"minimumAge", "maximumAge", "female", "male"})
  public record Group(
      @Schema(ref = "Age") @JsonbProperty("minimum_age") int minimumAge,
      @Schema(ref = "Age") @JsonbProperty("maximum_age") int maximumAge,
      @Schema(description = "The number of faces of women", example = "71") int female,
      @Schema(description = "The number of faces of men", example = "68") int male) {}

  static Coverage of(CatalogSnapshot snapshot) {
    List<Group> groups =
        IntStream.rangeClosed(0, AgeRange.HIGHEST / YEARS)
            .mapToObj(decade -> group(snapshot, decade * YEARS))
            .toList();
    return new Coverage(snapshot.size(), groups);
  }

  private static Group group(CatalogSnapshot snapshot, int youngest) {
    int oldest = Math.min(youngest + YEARS - 1, AgeRange.HIGHEST);
    return new Group(
        youngest,
        oldest,
        size(snapshot, Gender.FEMALE, youngest, oldest),
        size(snapshot, Gender.MALE, youngest, oldest));
  }

  private static int size(CatalogSnapshot snapshot, Gender gender, int youngest, int oldest) {
    return IntStream.rangeClosed(youngest, oldest).map(age -> snapshot.size(gender, age)).sum();
  }
}

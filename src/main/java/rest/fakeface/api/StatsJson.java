package rest.fakeface.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Gender;
import rest.fakeface.selection.CatalogSnapshot;

/**
 * How many faces can be chosen.
 *
 * @param faces all of them
 * @param female those of women
 * @param male those of men
 * @param ages those of each age that occurs, the youngest first
 */
@JsonbPropertyOrder({"faces", "female", "male", "ages"})
public record StatsJson(int faces, int female, int male, List<AgeJson> ages) {

  /**
   * How many faces of one age can be chosen.
   *
   * @param age the age in whole years
   * @param female those of women
   * @param male those of men
   */
  @JsonbPropertyOrder({"age", "female", "male"})
  public record AgeJson(int age, int female, int male) {}

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
        ages);
  }
}

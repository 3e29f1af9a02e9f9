package rest.fakeface.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Gender;

class DiceTest {

  private static final Sitter SITTER = new Sitter(Gender.FEMALE, 30, 99);

  @Test
  void featuresHaveStreamsOfTheirOwn() {
    assertThat(Arrays.stream(Feature.values()).map(DiceTest::first)).doesNotHaveDuplicates();
  }

  @Test
  void aFeaturesStreamAlwaysStartsAtTheSamePlace() {
    assertThat(first(Feature.NOSE)).isEqualTo(first(Feature.NOSE));
  }

  @Test
  void numbersAroundACentreStayWithinTheSpread() {
    Dice dice = Dice.of(SITTER, Feature.EYES);
    for (int i = 0; i < 1000; i++) {
      assertThat(dice.around(10, 2)).isBetween(8.0, 12.0);
    }
  }

  private static double first(Feature feature) {
    return Dice.of(SITTER, feature).between(0, 1);
  }
}

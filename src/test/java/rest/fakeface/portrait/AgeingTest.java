package rest.fakeface.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Gender;
import rest.fakeface.face.SplitMix64;

class AgeingTest {

  @Test
  void oldHairIsLighterThanYoungHair() {
    assertThat(mean(Gender.FEMALE, 80, AgeingTest::hairBrightness))
        .isGreaterThan(mean(Gender.FEMALE, 25, AgeingTest::hairBrightness) + 0.3);
    assertThat(mean(Gender.MALE, 80, AgeingTest::hairBrightness))
        .isGreaterThan(mean(Gender.MALE, 25, AgeingTest::hairBrightness) + 0.3);
  }

  @Test
  void hairGreysStepByStep() {
    double[] brightness =
        IntStream.of(35, 50, 60, 70, 85)
            .mapToDouble(age -> mean(Gender.MALE, age, AgeingTest::hairBrightness))
            .toArray();
    assertThat(brightness).isSorted();
    assertThat(brightness).doesNotHaveDuplicates();
  }

  @Test
  void hairIsWhiteFrom75On() {
    for (int seed = 0; seed < 300; seed++) {
      double brightness = hairBrightness(likeness(Gender.FEMALE, 75, seed));
      assertThat(brightness).as("seed %d", seed).isGreaterThan(0.8);
    }
  }

  @Test
  void hairKeepsItsColourUntilTheMiddleThirties() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(likeness(Gender.MALE, 36, seed).palette().hair())
          .isEqualTo(likeness(Gender.MALE, 12, seed).palette().hair());
    }
  }

  @Test
  void smallChildrenHaveLowerAndLargerEyesThanAdults() {
    assertThat(mean(Gender.FEMALE, 2, AgeingTest::eyeLevel))
        .isGreaterThan(mean(Gender.FEMALE, 30, AgeingTest::eyeLevel) + 0.06);
    assertThat(mean(Gender.FEMALE, 2, l -> l.physique().eyeWidth()))
        .isGreaterThan(mean(Gender.FEMALE, 30, l -> l.physique().eyeWidth()) + 4);
  }

  @Test
  void shouldersGrowWiderThroughoutChildhood() {
    double[] widths =
        IntStream.of(3, 10, 14, 20)
            .mapToDouble(age -> mean(Gender.MALE, age, l -> l.physique().torso().shoulder()))
            .toArray();
    assertThat(widths).isSorted();
  }

  @Test
  void menHaveBroaderJawsAndShouldersThanWomenButBoysHardlyThanGirls() {
    ToDoubleFunction<Likeness> jaw = l -> l.face().jaw();
    ToDoubleFunction<Likeness> shoulder = l -> l.physique().torso().shoulder();
    assertThat(mean(Gender.MALE, 30, jaw) / mean(Gender.FEMALE, 30, jaw)).isGreaterThan(1.1);
    assertThat(mean(Gender.MALE, 30, shoulder) / mean(Gender.FEMALE, 30, shoulder))
        .isGreaterThan(1.1);
    assertThat(mean(Gender.MALE, 4, jaw) / mean(Gender.FEMALE, 4, jaw)).isBetween(0.98, 1.03);
  }

  private static double hairBrightness(Likeness likeness) {
    return Tint.brightness(likeness.palette().hair().base());
  }

  private static double eyeLevel(Likeness likeness) {
    FaceShape face = likeness.face();
    return (likeness.physique().eyeY() - face.crown()) / face.height();
  }

  private static double mean(Gender gender, int age, ToDoubleFunction<Likeness> measure) {
    return IntStream.range(0, 100)
        .mapToObj(seed -> likeness(gender, age, seed))
        .mapToDouble(measure)
        .average()
        .orElseThrow();
  }

  private static Likeness likeness(Gender gender, int age, int seed) {
    return Likeness.of(new Sitter(gender, age, SplitMix64.mix(seed)));
  }
}

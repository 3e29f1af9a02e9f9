package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

class SampleTest {

  private static final Seed SEED = Seed.of("team");
  private static final FaceFilter WOMEN = new FaceFilter(Gender.FEMALE, AgeRange.ALL);

  private final FaceSelector selector = ManyFaces.selector(1_000);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 999, 1_000, 5_000})
  void sampleHasDistinctFacesAsManyAsThereAre(int count) {
    for (boolean balanced : new boolean[] {false, true}) {
      assertThat(names(selector.sample(FaceFilter.ANY, count, balanced, null)))
          .hasSize(Math.min(count, 1_000))
          .doesNotHaveDuplicates();
      assertThat(names(selector.sample(FaceFilter.ANY, count, balanced, SEED)))
          .hasSize(Math.min(count, 1_000))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void sampleIsOfThoseThatMatchAndSaysHowManyDo() {
    Sample sample = selector.sample(WOMEN, 50, false, null);

    assertThat(sample.matched()).isEqualTo(selector.snapshot().size(WOMEN)).isBetween(400, 600);
    assertThat(sample.faces()).hasSize(50).allMatch(face -> face.gender() == Gender.FEMALE);
  }

  @Test
  void sampleOfASeedIsTheSameWhateverTheOrderOfArrival() {
    List<Face> shuffled =
        IntStream.range(0, 1_000).mapToObj(ManyFaces::face).collect(Collectors.toList());
    Collections.shuffle(shuffled, new Random(1));
    FaceSelector other = new FaceSelector();
    other.publish(draft -> shuffled.forEach(draft::add));

    for (boolean balanced : new boolean[] {false, true}) {
      assertThat(names(other.sample(WOMEN, 20, balanced, SEED)))
          .isEqualTo(names(selector.sample(WOMEN, 20, balanced, SEED)));
    }
    assertThat(names(selector.sample(WOMEN, 20, false, Seed.of("other"))))
        .isNotEqualTo(names(selector.sample(WOMEN, 20, false, SEED)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void allFacesAreAboutAsLikelyAtEveryPlace(boolean seeded) {
    FaceSelector few = ManyFaces.selector(20);
    Map<FaceName, Integer> drawn = new HashMap<>();
    Map<FaceName, Integer> first = new HashMap<>();
    for (int time = 0; time < 20_000; time++) {
      Seed seed = seeded ? Seed.of("seed " + time) : null;
      List<FaceName> names = names(few.sample(FaceFilter.ANY, 5, false, seed));
      names.forEach(name -> drawn.merge(name, 1, Integer::sum));
      first.merge(names.get(0), 1, Integer::sum);
    }

    assertThat(drawn).hasSize(20);
    assertThat(drawn.values()).allMatch(times -> times > 4_700 && times < 5_300);
    assertThat(first.values()).allMatch(times -> times > 850 && times < 1_150);
  }

  @Test
  void balancedSampleIsAsEvenOverGenderAndTenYearsAsTheCatalogAllows() {
    Map<String, Integer> all = perGroup(selector.sample(FaceFilter.ANY, 5_000, false, null));

    Map<String, Integer> balanced = perGroup(selector.sample(FaceFilter.ANY, 200, true, null));

    int most = Collections.max(balanced.values());
    assertThat(balanced).hasSameSizeAs(all);
    assertThat(balanced)
        .allSatisfy(
            (group, count) ->
                assertThat(count)
                    .isGreaterThanOrEqualTo(Math.min(all.getOrDefault(group, 0), most - 1)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 31, 100})
  void balancedSampleHasAsManyOfOneGenderAsOfTheOther(int count) {
    for (int time = 0; time < 20; time++) {
      Sample sample = selector.sample(FaceFilter.ANY, count, true, Seed.of("seed " + time));

      long women = sample.faces().stream().filter(face -> face.gender() == Gender.FEMALE).count();
      assertThat(women).isBetween(count / 2L, (count + 1) / 2L);
    }
  }

  @Test
  void facesOfASampleCountAsServed() {
    selector.sample(FaceFilter.ANY, 30, false, null);
    int[] recorded = {0};

    selector.recordServings(100, batch -> recorded[0] += batch.size());

    assertThat(recorded[0]).isEqualTo(30);
  }

  private static Map<String, Integer> perGroup(Sample sample) {
    return sample.faces().stream()
        .collect(
            Collectors.toMap(
                face -> face.gender() + " " + face.age() / 10, face -> 1, Integer::sum));
  }

  private static List<FaceName> names(Sample sample) {
    return sample.faces().stream().map(ServedFace::name).toList();
  }
}

package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

class MatchingTest {

  private final FaceSelector selector = new FaceSelector();

  @Test
  void personGetsAFaceOfTheGenderAndAge() {
    publish(woman(30, 1), man(30, 2), man(40, 3));

    Match match = match(selector.matching(Set.of()), "anna", Gender.MALE, 30);

    assertThat(match.face().name()).isEqualTo(man(30, 2).name());
    assertThat(match.ageDifference()).isZero();
    assertThat(match.reused()).isFalse();
  }

  @Test
  void nearestAgeIsTakenWhenNoneIsExact() {
    publish(man(20, 1), man(37, 2), woman(31, 3));

    assertThat(match(selector.matching(Set.of()), "anna", Gender.MALE, 30).ageDifference())
        .isEqualTo(7);
    assertThat(match(selector.matching(Set.of()), "anna", Gender.MALE, 25).ageDifference())
        .isEqualTo(-5);
    assertThat(match(selector.matching(Set.of()), "anna", null, 30).ageDifference()).isEqualTo(1);
  }

  @Test
  void facesAreDistinctWhileTheGenderHasOthers() {
    publish(man(30, 1), man(30, 2), man(33, 3), woman(30, 4));
    Matching matching = selector.matching(Set.of());
    List<Match> matches = new ArrayList<>();
    for (int person = 0; person < 5; person++) {
      matches.add(match(matching, "person " + person, Gender.MALE, 30));
    }

    assertThat(matches).extracting(Match::ageDifference).startsWith(0, 0, 3).endsWith(0, 0);
    assertThat(matches).extracting(Match::reused).containsExactly(false, false, false, true, true);
    assertThat(matches.subList(0, 3))
        .extracting(each -> each.face().name())
        .doesNotHaveDuplicates();
  }

  @Test
  void nobodyGetsAFaceOfAGenderThatIsNotThere() {
    publish(man(30, 1));

    assertThat(selector.matching(Set.of()).match(Seed.of("anna"), Gender.FEMALE, 30, 150)).isNull();
  }

  @Test
  void takenFaceComesBeforeOneThatIsTooFarOff() {
    publish(man(30, 1), man(33, 2), man(34, 3));
    Matching matching = selector.matching(Set.of());

    assertThat(IntStream.range(0, 3).mapToObj(person -> within(matching, "p" + person, 30, 3)))
        .extracting(match -> match.ageDifference() + " " + match.reused())
        .containsExactly("0 false", "3 false", "0 true");
    assertThat(within(matching, "q", 30, 0).ageDifference()).isZero();
    assertThat(matching.match(Seed.of("q"), Gender.MALE, 40, 5)).isNull();
    assertThat(within(matching, "q", 40, 6).ageDifference()).isEqualTo(-6);
  }

  private static Match within(Matching matching, String id, int age, int years) {
    return Objects.requireNonNull(matching.match(Seed.of(id), Gender.MALE, age, years));
  }

  @Test
  void personKeepsTheFaceWhoeverElseIsAsked() {
    FaceSelector many = ManyFaces.selector(2_000);
    FaceName alone = match(many.matching(Set.of()), "anna", Gender.FEMALE, 40).face().name();
    Matching matching = many.matching(Set.of());
    match(matching, "bert", Gender.MALE, 40);
    match(matching, "carl", Gender.FEMALE, 41);

    assertThat(match(matching, "anna", Gender.FEMALE, 40).face().name()).isEqualTo(alone);
  }

  @Test
  void manyPeopleOfOneAgeTakeAllItsFacesAndThenTheNearestOnes() {
    FaceSelector many = ManyFaces.selector(3_000);
    Matching matching = many.matching(Set.of());
    Set<FaceName> taken = new HashSet<>();
    int farthest = 0;
    for (int person = 0; person < 1_000; person++) {
      Match match = match(matching, "person " + person, Gender.MALE, 45);
      assertThat(Math.abs(match.ageDifference())).isGreaterThanOrEqualTo(farthest);
      farthest = Math.abs(match.ageDifference());
      taken.add(match.face().name());
    }

    assertThat(taken).hasSize(1_000);
    assertThat(farthest).isBetween(5, 20);
  }

  private void publish(Face... faces) {
    selector.publish(draft -> Stream.of(faces).forEach(draft::add));
  }

  private static Match match(
      Matching matching, String id, @Nullable Gender gender, @Nullable Integer age) {
    return Objects.requireNonNull(matching.match(Seed.of(id), gender, age, 150));
  }
}

package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static rest.fakeface.support.Faces.ADDED;
import static rest.fakeface.support.Faces.key;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;

class FaceSelectorTest {

  private static final FaceFilter MEN = new FaceFilter(Gender.MALE, AgeRange.ALL);
  private static final Face WOMAN = woman(30, 1);
  private static final Face MAN = man(40, 2);

  private final FaceSelector selector = new FaceSelector();

  @Test
  void nothingIsChosenBeforeTheCatalogIsRead() {
    assertThat(selector.isReady()).isFalse();
    assertThat(selector.picker().pick(FaceFilter.ANY)).isNull();
    assertThat(selector.picker().pick(FaceFilter.ANY, Seed.of("a"))).isNull();
    assertThat(selector.sample(FaceFilter.ANY, 5, false, null).faces()).isEmpty();
    assertThat(selector.find(MAN.name())).isNull();
  }

  @Test
  void emptyCatalogMakesReadyToo() {
    publish();

    assertThat(selector.isReady()).isTrue();
    assertThat(selector.picker().pick(FaceFilter.ANY)).isNull();
  }

  @Test
  void statusSaysWhatIsKnownOfAFace() {
    publish(WOMAN, MAN);
    selector.publish(draft -> draft.remove(MAN.name()));

    assertThat(selector.known().status(WOMAN.name())).isEqualTo(FaceStatus.SERVED);
    assertThat(selector.known().status(MAN.name())).isEqualTo(FaceStatus.REMOVED);
    assertThat(selector.known().status(woman(31, 1).name())).isEqualTo(FaceStatus.UNKNOWN);
    assertThat(selector.known().status(woman(30, 3).name())).isEqualTo(FaceStatus.UNKNOWN);
  }

  @Test
  void publishedSnapshotIsChosenFrom() {
    publish(WOMAN, MAN);

    ServedFace choice = Objects.requireNonNull(selector.picker().pick(MEN));

    assertThat(choice.name()).isEqualTo(MAN.name());
    assertThat(choice.gender()).isEqualTo(Gender.MALE);
    assertThat(choice.age()).isEqualTo(40);
    assertThat(choice.source()).isEqualTo("test");
    assertThat(choice.dateAdded()).isEqualTo(ADDED);
    assertThat(choice.lastServed()).isEqualTo(ADDED);
    assertThat(choice).hasToString(MAN.name().toString());
  }

  @Test
  void failedPublishingKeepsTheOldSnapshot() {
    publish(WOMAN);

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                selector.publish(
                    draft -> {
                      draft.add(MAN);
                      throw new IllegalStateException("the database is down");
                    }));

    assertThat(selector.snapshot().size()).isEqualTo(1);
    publish(man(41, 3));
    assertThat(Snapshots.names(selector.snapshot(), MEN)).containsExactly(man(41, 3).name());
  }

  @Test
  void choiceTellsWhenTheFaceWasServedBefore() {
    publish(MAN);
    Instant before = Instant.now().minusSeconds(1);
    selector.picker().pick(MEN);

    ServedFace second = Objects.requireNonNull(selector.picker().pick(MEN));

    assertThat(second.lastServed()).isBetween(before, Instant.now());
  }

  @Test
  void everyWayOfChoosingCountsAsServingAndLookingUpDoesNot() {
    publish(WOMAN, MAN, man(1, 3), man(2, 4), man(3, 5));

    ServedFace shown = Objects.requireNonNull(selector.find(man(3, 5).name()));
    selector.picker().pick(only(Gender.FEMALE, 30));
    selector.picker().pick(only(Gender.MALE, 40), Seed.of("a"));
    selector.sample(only(Gender.MALE, 1), 1, false, null);
    selector.matching(Set.of()).match(Seed.of("a"), Gender.MALE, 2, 150);

    assertThat(shown.lastServed()).isEqualTo(ADDED);
    assertThat(unrecorded())
        .extracting(Serving::key)
        .containsExactlyInAnyOrder(key(1), key(2), key(3), key(4));
  }

  @Test
  void eachServedFaceIsToBeRecordedOnce() {
    publish(WOMAN, MAN);
    selector.picker().pick(MEN);
    selector.picker().pick(MEN);

    List<Serving> servings = unrecorded();

    assertThat(servings).extracting(Serving::key).containsExactly(key(2));
    assertThat(servings.get(0).at()).isBetween(Instant.now().minusSeconds(9), Instant.now());
    assertThat(unrecorded()).isEmpty();
  }

  @Test
  void servingOfAFaceRemovedMeanwhileIsRecorded() {
    publish(MAN);
    selector.picker().pick(MEN);
    selector.publish(draft -> draft.remove(MAN.name()));

    assertThat(selector.picker().pick(MEN)).isNull();
    assertThat(selector.isRemoved(MAN.key())).isTrue();
    assertThat(unrecorded()).extracting(Serving::key).containsExactly(MAN.key());
  }

  private void publish(Face... faces) {
    selector.publish(draft -> List.of(faces).forEach(draft::add));
  }

  private List<Serving> unrecorded() {
    List<Serving> servings = new ArrayList<>();
    selector.recordServings(10, servings::addAll);
    return servings;
  }

  private static FaceFilter only(Gender gender, int age) {
    return new FaceFilter(gender, new AgeRange(age, age));
  }
}

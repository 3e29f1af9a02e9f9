package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.ADDED;
import static rest.fakeface.support.Faces.key;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;

class FaceSelectorTest {

  private static final FaceFilter MEN = new FaceFilter(Gender.MALE, AgeRange.ALL);

  private final FaceSelector selector = new FaceSelector();

  @Test
  void nothingIsChosenBeforeTheCatalogIsRead() {
    assertThat(selector.isReady()).isFalse();
    assertThat(selector.pick(FaceFilter.ANY)).isNull();
  }

  @Test
  void emptyCatalogMakesReadyToo() {
    selector.publish(List.of(), Set.of());

    assertThat(selector.isReady()).isTrue();
    assertThat(selector.pick(FaceFilter.ANY)).isNull();
  }

  @Test
  void publishedSnapshotIsChosenFrom() {
    CatalogSnapshot published = selector.publish(List.of(woman(30, 1), man(40, 2)), Set.of());

    Choice choice = Objects.requireNonNull(selector.pick(MEN));

    assertThat(selector.snapshot()).isSameAs(published);
    assertThat(choice).isEqualTo(new Choice(man(40, 2), ADDED));
  }

  @Test
  void choiceTellsWhenTheFaceWasServedBefore() {
    selector.publish(List.of(man(40, 2)), Set.of());
    Instant before = Instant.now().minusSeconds(1);
    selector.pick(MEN);

    Choice second = Objects.requireNonNull(selector.pick(MEN));

    assertThat(second.lastServed()).isBetween(before, Instant.now());
  }

  @Test
  void eachServedFaceIsToBeRecordedOnceUntilItIs() {
    selector.publish(List.of(woman(30, 1), man(40, 2)), Set.of());
    selector.pick(MEN);
    selector.pick(MEN);

    List<Serving> servings = selector.unrecorded();
    selector.recorded(servings);

    assertThat(servings).extracting(Serving::key).containsExactly(key(2));
    assertThat(selector.unrecorded()).isEmpty();
  }

  @Test
  void recordingOfAFaceRemovedMeanwhileIsNoTrouble() {
    selector.publish(List.of(man(40, 2)), Set.of());
    selector.pick(MEN);
    List<Serving> servings = selector.unrecorded();
    selector.publish(List.of(), Set.of(key(2)));

    selector.recorded(servings);

    assertThat(selector.unrecorded()).isEmpty();
    assertThat(selector.isRemoved(key(2))).isTrue();
    assertThat(selector.pick(MEN)).isNull();
  }
}

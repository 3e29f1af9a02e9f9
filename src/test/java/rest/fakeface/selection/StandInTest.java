package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Serving;

class StandInTest {

  private static final Face STAND_IN = man(40, 1);
  private static final Face OTHER = woman(30, 2);

  private final FaceSelector selector = new FaceSelector();

  @Test
  void faceStandsInWhileThereAreNoOthers() {
    selector.publish(draft -> draft.addStandIn(STAND_IN));

    assertThat(pick().name()).isEqualTo(STAND_IN.name());
    assertThat(selector.snapshot().size()).isEqualTo(1);
    assertThat(selector.sample(FaceFilter.ANY, 5, false, null).faces()).hasSize(1);
  }

  @Test
  void faceThatStoodInIsKnownButNotChosenWhenThereIsAnother() {
    selector.publish(draft -> draft.addStandIn(STAND_IN));
    selector.publish(draft -> draft.add(OTHER));

    assertThat(pick().name()).isEqualTo(OTHER.name());
    assertThat(selector.snapshot().size()).isEqualTo(1);
    assertThat(selector.find(STAND_IN.name())).isNotNull();
    assertThat(selector.known().status(STAND_IN.name())).isEqualTo(FaceStatus.SERVED);
    assertThat(selector.known().status(OTHER.name())).isEqualTo(FaceStatus.SERVED);
  }

  @Test
  void faceStandsInAgainWhenTheLastOtherIsGone() {
    selector.publish(
        draft -> {
          draft.addStandIn(STAND_IN);
          draft.add(OTHER);
        });
    selector.publish(draft -> draft.remove(OTHER.name()));

    assertThat(pick().name()).isEqualTo(STAND_IN.name());
    assertThat(selector.isRemoved(OTHER.key())).isTrue();
    assertThat(selector.known().status(OTHER.name())).isEqualTo(FaceStatus.REMOVED);
  }

  @Test
  void faceThatStandsInCanBeRemoved() {
    selector.publish(
        draft -> {
          draft.addStandIn(STAND_IN);
          draft.add(OTHER);
        });
    selector.publish(draft -> draft.remove(STAND_IN.name()));

    assertThat(selector.find(STAND_IN.name())).isNull();
    assertThat(selector.known().status(STAND_IN.name())).isEqualTo(FaceStatus.REMOVED);
  }

  @Test
  void servingOfAFaceThatStandsInIsRecordedOnce() {
    selector.publish(draft -> draft.addStandIn(STAND_IN));
    pick();
    pick();
    selector.publish(draft -> draft.add(OTHER));
    pick();
    List<Serving> recorded = new ArrayList<>();

    selector.recordServings(10, recorded::addAll);
    selector.recordServings(10, recorded::addAll);

    assertThat(recorded)
        .extracting(Serving::key)
        .containsExactlyInAnyOrder(STAND_IN.key(), OTHER.key());
  }

  @Test
  void servingFromASnapshotWithoutOthersIsNotLostWhenTheyCome() {
    selector.publish(draft -> draft.addStandIn(STAND_IN));
    Matching matching = selector.matching(Set.of());
    selector.publish(draft -> draft.add(OTHER));

    matching.match(Seed.of("a"), null, null, 0);

    List<Serving> recorded = new ArrayList<>();
    selector.recordServings(10, recorded::addAll);
    assertThat(recorded).extracting(Serving::key).containsExactly(STAND_IN.key());
  }

  @Test
  void hiddenFaceIsKnownButNeverChosen() {
    selector.publish(draft -> draft.addHidden(STAND_IN));

    assertThat(selector.picker().pick(FaceFilter.ANY)).isNull();
    assertThat(selector.snapshot().size()).isZero();
    assertThat(selector.find(STAND_IN.name())).isNotNull();
    assertThat(selector.known().status(STAND_IN.name())).isEqualTo(FaceStatus.SERVED);
    assertThat(selector.hidden(FaceFilter.ANY)).isEqualTo(1);

    selector.publish(draft -> draft.remove(STAND_IN.name()));
    assertThat(selector.find(STAND_IN.name())).isNull();
    assertThat(selector.known().status(STAND_IN.name())).isEqualTo(FaceStatus.REMOVED);
  }

  private ServedFace pick() {
    return Objects.requireNonNull(selector.picker().pick(FaceFilter.ANY));
  }
}

package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.ADDED;
import static rest.fakeface.support.Faces.man;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;
import rest.fakeface.support.Faces;

class ServingTest {

  private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(1);

  private final FaceColumns columns = new FaceColumns();

  @Test
  void firstServingOfAFaceNeverServedTellsWhenItWasAdded() {
    columns.add(man(40, 1));

    assertThat(serve(0, NOON)).isEqualTo(ADDED);
  }

  @Test
  void firstServingOfAFaceServedBeforeTellsWhenThatWas() {
    columns.add(new Face(Faces.name(Gender.MALE, 40, 1), "test", ADDED, NOON));

    assertThat(serve(0, LATER)).isEqualTo(NOON);
  }

  @Test
  void laterServingTellsTheOneBeforeIt() {
    columns.add(man(40, 1));
    serve(0, NOON);

    assertThat(serve(0, LATER)).isEqualTo(NOON);
    assertThat(serve(0, LATER.plusSeconds(9))).isEqualTo(LATER);
  }

  @Test
  void timesAreKeptToTheMicrosecondAlsoBefore1970() {
    columns.add(man(40, 1));

    serve(0, Instant.parse("2024-02-29T12:00:00.123456789Z"));
    Instant second = serve(0, Instant.parse("1969-12-31T23:59:59.000001Z"));
    Instant third = serve(0, NOON);

    assertThat(second).isEqualTo("2024-02-29T12:00:00.123456Z");
    assertThat(third).isEqualTo("1969-12-31T23:59:59.000001Z");
  }

  @Test
  void faceThatWasNotServedHereHasNothingToRecord() {
    columns.add(man(40, 1));
    columns.add(new Face(Faces.name(Gender.MALE, 40, 2), "test", ADDED, NOON));

    assertThat(columns.isUnrecorded(0)).isFalse();
    assertThat(columns.isUnrecorded(1)).isFalse();
  }

  @Test
  void servingIsToBeRecordedUntilItIs() {
    columns.add(man(40, 1));
    serve(0, NOON);
    assertThat(columns.isUnrecorded(0)).isTrue();

    columns.recorded(0, Micros.of(NOON));

    assertThat(columns.isUnrecorded(0)).isFalse();
    assertThat(columns.lastServed(0)).isEqualTo(Micros.of(NOON));
  }

  @Test
  void servingWhileAnEarlierOneIsRecordedStaysToBeRecorded() {
    columns.add(man(40, 1));
    serve(0, NOON);
    serve(0, LATER);

    columns.recorded(0, Micros.of(NOON));

    assertThat(columns.isUnrecorded(0)).isTrue();
    assertThat(columns.lastServed(0)).isEqualTo(Micros.of(LATER));
  }

  @Test
  void oneFacesServingIsNotAnothers() {
    columns.add(man(40, 1));
    columns.add(man(40, 2));

    serve(1, NOON);

    assertThat(columns.isUnrecorded(0)).isFalse();
    assertThat(Micros.toInstant(columns.lastServed(0))).isEqualTo(ADDED);
  }

  @Test
  void servingsAreHandedOutInBatchesOfTheFacesThatWereServed() {
    FaceSelector selector = served(7);
    List<List<Serving>> batches = new ArrayList<>();

    selector.recordServings(3, batches::add);

    assertThat(batches).extracting(List::size).containsExactly(3, 3, 1);
    assertThat(batches.stream().flatMap(List::stream))
        .extracting(Serving::key)
        .doesNotHaveDuplicates();
    selector.recordServings(3, batch -> assertThat(batch).isNull());
  }

  @Test
  void batchWhoseRecorderFailsIsHandedOutAgain() {
    FaceSelector selector = served(5);
    List<Serving> first = new ArrayList<>();
    List<Serving> second = new ArrayList<>();

    try {
      selector.recordServings(
          2,
          batch -> {
            if (first.size() == 2) {
              throw new IllegalStateException("the database is down");
            }
            first.addAll(batch);
          });
    } catch (IllegalStateException e) {
      selector.recordServings(2, second::addAll);
    }

    assertThat(first).hasSize(2);
    assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
  }

  /** The selector of a catalog whose faces have all been served. */
  private static FaceSelector served(int faces) {
    FaceSelector selector = new FaceSelector();
    selector.publish(ManyFaces.add(0, faces));
    for (int number = 0; number < faces; number++) {
      CatalogSnapshot snapshot = selector.snapshot();
      snapshot.serve(snapshot.find(ManyFaces.name(number)));
    }
    return selector;
  }

  private Instant serve(int slot, Instant now) {
    return Micros.toInstant(columns.serve(slot, Micros.of(now)));
  }
}

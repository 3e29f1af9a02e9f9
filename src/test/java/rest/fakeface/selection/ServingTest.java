package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.ADDED;
import static rest.fakeface.support.Faces.man;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;
import rest.fakeface.support.Faces;

class ServingTest {

  private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(1);

  private final ServedTimes times = new ServedTimes(2);

  @Test
  void firstServingOfAFaceNeverServedTellsWhenItWasAdded() {
    CatalogSnapshot snapshot = Snapshots.of(man(40, 1));

    assertThat(serve(snapshot, NOON)).isEqualTo(ADDED);
  }

  @Test
  void firstServingOfAFaceServedBeforeTellsWhenThatWas() {
    CatalogSnapshot snapshot = Snapshots.of(servedAtNoon(1));

    assertThat(serve(snapshot, LATER)).isEqualTo(NOON);
  }

  @Test
  void laterServingTellsTheOneBeforeIt() {
    CatalogSnapshot snapshot = Snapshots.of(man(40, 1));
    serve(snapshot, NOON);

    assertThat(serve(snapshot, LATER)).isEqualTo(NOON);
    assertThat(serve(snapshot, LATER.plusSeconds(9))).isEqualTo(LATER);
  }

  @Test
  void timesAreKeptToTheMicrosecondAlsoBefore1970() {
    CatalogSnapshot snapshot = Snapshots.of(man(40, 1));

    serve(snapshot, Instant.parse("2024-02-29T12:00:00.123456789Z"));
    Instant second = serve(snapshot, Instant.parse("1969-12-31T23:59:59.000001Z"));
    Instant third = serve(snapshot, NOON);

    assertThat(second).isEqualTo("2024-02-29T12:00:00.123456Z");
    assertThat(third).isEqualTo("1969-12-31T23:59:59.000001Z");
  }

  @Test
  void faceThatWasNotServedHereHasNothingToRecord() {
    ServedTimes times = Snapshots.of(man(40, 1), servedAtNoon(2)).served();

    assertThat(times.isUnrecorded(0)).isFalse();
    assertThat(times.isUnrecorded(1)).isFalse();
  }

  @Test
  void servingIsToBeRecordedUntilItIs() {
    times.serve(0, Micros.of(NOON));
    assertThat(times.isUnrecorded(0)).isTrue();

    times.recorded(0, Micros.of(NOON));

    assertThat(times.isUnrecorded(0)).isFalse();
    assertThat(times.last(0)).isEqualTo(Micros.of(NOON));
  }

  @Test
  void servingWhileAnEarlierOneIsRecordedStaysToBeRecorded() {
    times.serve(0, Micros.of(NOON));
    times.serve(0, Micros.of(LATER));

    times.recorded(0, Micros.of(NOON));

    assertThat(times.isUnrecorded(0)).isTrue();
    assertThat(times.last(0)).isEqualTo(Micros.of(LATER));
  }

  @Test
  void oneFacesServingIsNotAnothers() {
    times.serve(1, Micros.of(NOON));

    assertThat(times.isUnrecorded(0)).isFalse();
    assertThat(times.last(0)).isZero();
  }

  @Test
  void laterTimeIsTakenOverWithWhatHasToBeRecordedAndAnEarlierOneIsNot() {
    ServedTimes other = new ServedTimes(1);
    other.serve(0, Micros.of(NOON));
    times.put(0, Micros.of(NOON.minusSeconds(1)));
    times.put(1, Micros.of(LATER));

    times.takeOver(0, other, 0);
    times.takeOver(1, other, 0);

    assertThat(times.last(0)).isEqualTo(Micros.of(NOON));
    assertThat(times.isUnrecorded(0)).isTrue();
    assertThat(times.last(1)).isEqualTo(Micros.of(LATER));
    assertThat(times.isUnrecorded(1)).isFalse();
  }

  @Test
  void timeIsThatOfTheLastReadingOfTheClock() {
    ServingClock clock = new ServingClock();
    clock.read();
    long read = clock.now();
    while (Micros.now() == read) {
      Thread.onSpinWait();
    }

    assertThat(clock.now()).isEqualTo(read);
    clock.end();
    assertThat(clock.now()).isGreaterThan(read);
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

  /** The selector of a catalog in which all faces have been served. */
  private static FaceSelector served(int faces) {
    FaceSelector selector = new FaceSelector();
    selector.publish(ManyFaces.add(0, faces));
    selector.sample(FaceFilter.ANY, faces, false, null);
    return selector;
  }

  private static Face servedAtNoon(int number) {
    return new Face(Faces.name(Gender.MALE, 40, number), "test", ADDED, NOON);
  }

  private static Instant serve(CatalogSnapshot snapshot, Instant now) {
    return snapshot.serve(0, Micros.of(now)).lastServed();
  }
}

package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.ADDED;
import static rest.fakeface.support.Faces.key;
import static rest.fakeface.support.Faces.woman;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;
import rest.fakeface.support.Faces;

class ListedFaceTest {

  private static final Instant NOON = Instant.parse("2024-02-29T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(1);

  private final ListedFace face = new ListedFace(woman(30, 1));

  @Test
  void firstChoiceOfAFaceNeverServedTellsWhenItWasAdded() {
    assertThat(face.serve(NOON)).isEqualTo(new Choice(woman(30, 1), ADDED));
  }

  @Test
  void firstChoiceOfAFaceServedBeforeTellsWhenThatWas() {
    Face served = new Face(Faces.name(Gender.MALE, 40, 2), "test", ADDED, NOON);

    assertThat(new ListedFace(served).serve(LATER)).isEqualTo(new Choice(served, NOON));
  }

  @Test
  void laterChoiceTellsTheServingBeforeIt() {
    face.serve(NOON);

    assertThat(face.serve(LATER).lastServed()).isEqualTo(NOON);
    assertThat(face.serve(LATER.plusSeconds(9)).lastServed()).isEqualTo(LATER);
  }

  @Test
  void timesAreKeptToTheMicrosecondAlsoBefore1970() {
    face.serve(Instant.parse("2024-02-29T12:00:00.123456789Z"));
    Instant second = face.serve(Instant.parse("1969-12-31T23:59:59.000001Z")).lastServed();
    Instant third = face.serve(NOON).lastServed();

    assertThat(second).isEqualTo("2024-02-29T12:00:00.123456Z");
    assertThat(third).isEqualTo("1969-12-31T23:59:59.000001Z");
  }

  @Test
  void faceThatWasNotServedHereHasNothingToRecord() {
    Face servedElsewhere = new Face(Faces.name(Gender.MALE, 40, 2), "test", ADDED, NOON);

    assertThat(face.unrecorded()).isEmpty();
    assertThat(new ListedFace(servedElsewhere).unrecorded()).isEmpty();
  }

  @Test
  void lastOfSeveralServingsIsToBeRecorded() {
    face.serve(NOON);
    face.serve(LATER);

    assertThat(face.unrecorded()).contains(new Serving(key(1), LATER));
  }

  @Test
  void servingIsToBeRecordedUntilItIs() {
    face.serve(NOON);
    Serving serving = face.unrecorded().orElseThrow();

    assertThat(face.unrecorded()).contains(serving);

    face.recorded(serving);

    assertThat(face.unrecorded()).isEmpty();
  }

  @Test
  void servingWhileAnEarlierOneIsRecordedStaysToBeRecorded() {
    face.serve(NOON);
    Serving earlier = face.unrecorded().orElseThrow();
    face.serve(LATER);

    face.recorded(earlier);

    assertThat(face.unrecorded()).contains(new Serving(key(1), LATER));
  }
}

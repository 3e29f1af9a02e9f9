package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.key;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;

class NextSnapshotTest {

  private static final Instant SERVED = Instant.parse("2024-02-29T12:00:00Z");
  private static final FaceFilter MEN = new FaceFilter(Gender.MALE, AgeRange.ALL);

  @Test
  void arrivedFacesAreAddedToThoseBefore() {
    CatalogSnapshot before = CatalogSnapshot.EMPTY.next(List.of(woman(30, 1)), Set.of());

    CatalogSnapshot next = before.next(List.of(man(40, 2), woman(50, 3)), Set.of());

    assertThat(next.size()).isEqualTo(3);
    assertThat(next.size(Gender.MALE, 40)).isEqualTo(1);
    assertThat(before.size()).isEqualTo(1);
  }

  @Test
  void removedFacesAreDropped() {
    CatalogSnapshot before =
        CatalogSnapshot.EMPTY.next(List.of(woman(30, 1), man(40, 2)), Set.of());

    CatalogSnapshot next = before.next(List.of(), Set.of(key(2)));

    assertThat(next.size()).isEqualTo(1);
    assertThat(next.pick(MEN, new Random(1))).isNull();
    assertThat(next.isRemoved(key(2))).isTrue();
    assertThat(next.isRemoved(key(1))).isFalse();
    assertThat(before.pick(MEN, new Random(1))).isNotNull();
  }

  @Test
  void faceThatArrivesAndIsRemovedIsNotThere() {
    CatalogSnapshot next = CatalogSnapshot.EMPTY.next(List.of(man(40, 2)), Set.of(key(2)));

    assertThat(next.size()).isZero();
    assertThat(next.isRemoved(key(2))).isTrue();
  }

  @Test
  void faceThatIsNoLongerRemovedComesBackWhenItArrives() {
    CatalogSnapshot without = CatalogSnapshot.EMPTY.next(List.of(), Set.of(key(2)));

    CatalogSnapshot next = without.next(List.of(man(40, 2)), Set.of());

    assertThat(next.size()).isEqualTo(1);
    assertThat(next.isRemoved(key(2))).isFalse();
  }

  @Test
  void servingIsKeptWhenOtherFacesComeAndGo() {
    CatalogSnapshot before =
        CatalogSnapshot.EMPTY.next(List.of(man(40, 2), woman(30, 1)), Set.of());
    serve(before);

    CatalogSnapshot next = before.next(List.of(woman(20, 3)), Set.of(key(1)));

    assertThat(next.unrecorded()).containsExactly(new Serving(key(2), SERVED));
  }

  @Test
  void servingFromAnOldSnapshotIsSeenInTheNext() {
    CatalogSnapshot before = CatalogSnapshot.EMPTY.next(List.of(man(40, 2)), Set.of());
    CatalogSnapshot next = before.next(List.of(woman(20, 3)), Set.of());

    serve(before);

    assertThat(next.unrecorded()).containsExactly(new Serving(key(2), SERVED));
  }

  @Test
  void faceThatArrivesAgainKeepsItsServing() {
    CatalogSnapshot before = CatalogSnapshot.EMPTY.next(List.of(man(40, 2)), Set.of());
    serve(before);

    CatalogSnapshot next = before.next(List.of(man(40, 2), woman(20, 3)), Set.of());

    assertThat(next.size()).isEqualTo(2);
    assertThat(next.unrecorded()).containsExactly(new Serving(key(2), SERVED));
  }

  @Test
  void snapshotStaysTheSameWhenNothingHasChanged() {
    List<Face> faces = List.of(man(40, 2), woman(30, 1));
    Set<FaceKey> removed = Set.of(key(3));
    CatalogSnapshot snapshot = CatalogSnapshot.EMPTY.next(faces, removed);

    assertThat(snapshot.next(List.of(), removed)).isSameAs(snapshot);
    assertThat(snapshot.next(faces, Set.of(key(3)))).isSameAs(snapshot);
  }

  @Test
  void whatIsRemovedIsRememberedAsItWasThen() {
    Set<FaceKey> removed = new HashSet<>(Set.of(key(3)));
    CatalogSnapshot snapshot = CatalogSnapshot.EMPTY.next(List.of(), removed);

    removed.add(key(4));

    assertThat(snapshot.isRemoved(key(3))).isTrue();
    assertThat(snapshot.isRemoved(key(4))).isFalse();
  }

  private static void serve(CatalogSnapshot snapshot) {
    assertThat(Objects.requireNonNull(snapshot.pick(MEN, new Random(1))).serve(SERVED)).isNotNull();
  }
}

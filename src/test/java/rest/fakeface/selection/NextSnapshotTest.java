package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.ADDED;
import static rest.fakeface.support.Faces.key;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.util.List;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;

class NextSnapshotTest {

  private static final Face WOMAN = woman(30, 1);
  private static final Face MAN = man(40, 2);
  private static final Face OTHER = woman(30, 3);

  @Test
  void arrivedFacesAreAddedToThoseBefore() {
    CatalogSnapshot before = Snapshots.of(WOMAN);

    CatalogSnapshot next = Snapshots.next(before, List.of(MAN, OTHER), List.of());

    assertThat(Snapshots.names(next, FaceFilter.ANY))
        .containsExactlyInAnyOrder(WOMAN.name(), MAN.name(), OTHER.name());
    assertThat(next.size(Gender.FEMALE, 30)).isEqualTo(2);
    assertThat(Snapshots.names(before, FaceFilter.ANY)).containsExactly(WOMAN.name());
  }

  @Test
  void removedFacesAreDropped() {
    CatalogSnapshot before = Snapshots.of(WOMAN, MAN, OTHER);

    CatalogSnapshot next = Snapshots.next(before, List.of(), List.of(WOMAN.name(), MAN.name()));

    assertThat(Snapshots.names(next, FaceFilter.ANY)).containsExactly(OTHER.name());
    assertThat(next.isRemoved(key(2))).isTrue();
    assertThat(next.isRemoved(key(3))).isFalse();
    assertThat(before.isRemoved(key(2))).isFalse();
    assertThat(before.size()).isEqualTo(3);
  }

  @Test
  void facesComeAndGoInOneStep() {
    CatalogSnapshot before = Snapshots.of(WOMAN, MAN);

    CatalogSnapshot next = Snapshots.next(before, List.of(OTHER), List.of(WOMAN.name()));

    assertThat(Snapshots.names(next, FaceFilter.ANY))
        .containsExactlyInAnyOrder(MAN.name(), OTHER.name());
  }

  @Test
  void faceThatArrivesAndIsRemovedIsNotThere() {
    CatalogSnapshot next = Snapshots.next(new CatalogSnapshot(), List.of(MAN), List.of(MAN.name()));

    assertThat(next.size()).isZero();
    assertThat(next.isRemoved(MAN.key())).isTrue();
  }

  @Test
  void faceThatIsRemovedAndArrivesLaterComesBack() {
    CatalogSnapshot without = Snapshots.next(Snapshots.of(MAN), List.of(), List.of(MAN.name()));

    CatalogSnapshot next = Snapshots.next(without, List.of(MAN), List.of());

    assertThat(Snapshots.names(next, FaceFilter.ANY)).containsExactly(MAN.name());
    assertThat(next.isRemoved(MAN.key())).isFalse();
  }

  @Test
  void faceThatArrivesTwiceIsThereOnceAsItCameFirst() {
    CatalogSnapshot before = Snapshots.of(MAN, MAN);

    Face again = new Face(MAN.name(), "again", ADDED.plusSeconds(1), null);
    CatalogSnapshot next = Snapshots.next(before, List.of(again, OTHER, OTHER), List.of());

    assertThat(next.size()).isEqualTo(2);
    assertThat(next.show(next.find(MAN.name())).source()).isEqualTo("test");
  }

  @Test
  void snapshotStaysTheSameWhenNothingHasChanged() {
    CatalogSnapshot snapshot =
        Snapshots.next(Snapshots.of(MAN, WOMAN), List.of(), List.of(OTHER.name()));

    assertThat(Snapshots.next(snapshot, List.of(MAN), List.of())).isSameAs(snapshot);
    assertThat(Snapshots.next(snapshot, List.of(), List.of(OTHER.name()))).isSameAs(snapshot);
  }

  @Test
  void whatAFailedDraftHasAddedIsForgotten() {
    CatalogSnapshot before = Snapshots.of(WOMAN);
    SnapshotDraft failed = new SnapshotDraft(before);
    failed.add(MAN);

    CatalogSnapshot next = Snapshots.next(before, List.of(OTHER), List.of());

    assertThat(failed.added()).isEqualTo(1);
    assertThat(Snapshots.names(next, FaceFilter.ANY))
        .containsExactlyInAnyOrder(WOMAN.name(), OTHER.name());
  }
}

package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Serving;

class CompactionTest {

  /** So many that the removal of a third is worth new columns. */
  private static final int FACES = 60_000;

  private static final long NOON = Micros.of(Instant.parse("2024-02-29T12:00:00Z"));

  @Test
  void slotsOfRemovedFacesAreGivenBackOnceTheyAreMany() {
    CatalogSnapshot all = ManyFaces.selector(FACES).snapshot();

    CatalogSnapshot fewer = Snapshots.next(all, List.of(), names(0, FACES / 5));
    CatalogSnapshot fewest = Snapshots.next(fewer, List.of(), names(FACES / 5, FACES / 3));

    assertThat(fewer.slots()).isEqualTo(FACES);
    assertThat(fewer.columns()).isSameAs(all.columns());
    assertThat(fewest.slots()).isEqualTo(FACES - FACES / 3);
    assertThat(Snapshots.names(fewest, FaceFilter.ANY))
        .isEqualTo(new HashSet<>(names(FACES / 3, FACES)));
  }

  @Test
  void facesStayWhatTheyAreWhenTheyMove() {
    CatalogSnapshot all = ManyFaces.selector(FACES).snapshot();
    FaceName name = ManyFaces.name(FACES - 1);
    all.columns().serve(FACES - 1, NOON);

    Choice before = all.show(all.find(name));
    CatalogSnapshot fewer = Snapshots.next(all, List.of(), names(0, FACES / 3));
    Choice after = fewer.show(fewer.find(name));

    assertThat(fewer.columns()).isNotSameAs(all.columns());
    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("columns", "slot")
        .isEqualTo(before);
    assertThat(after.name()).isEqualTo(name);
    assertThat(after.source()).isEqualTo(before.source());
    assertThat(after.dateAdded()).isEqualTo(before.dateAdded());
    assertThat(after.lastServed()).isEqualTo(Micros.toInstant(NOON));
  }

  @Test
  void whatHasToBeRecordedIsKeptAlsoOfRemovedFaces() {
    CatalogSnapshot all = ManyFaces.selector(FACES).snapshot();
    all.columns().serve(1, NOON);
    all.columns().serve(FACES - 1, NOON);

    CatalogSnapshot fewer = Snapshots.next(all, List.of(), names(0, FACES / 3));

    List<Serving> servings = new ArrayList<>();
    new Servings(fewer).record(10, servings::addAll);
    assertThat(fewer.columns()).isNotSameAs(all.columns());
    assertThat(servings)
        .extracting(Serving::key)
        .containsExactly(ManyFaces.name(1).key(), ManyFaces.name(FACES - 1).key());
  }

  @Test
  void servingThroughAnOlderSnapshotIsPassedOnAlsoTwice() {
    FaceColumns first = new FaceColumns();
    IntStream.range(0, 3).forEach(number -> first.add(ManyFaces.face(number)));
    FaceColumns second = first.moved(bits(1, 2));
    FaceColumns third = second.moved(bits(1));

    first.serve(2, NOON);
    second.serve(1, NOON + 1);
    first.serve(2, NOON - 1);

    assertThat(third.size()).isEqualTo(1);
    assertThat(third.key(0)).isEqualTo(ManyFaces.name(2).key());
    assertThat(third.lastServed(0)).isEqualTo(NOON + 1);
    assertThat(third.isUnrecorded(0)).isTrue();
    assertThat(first.successorOf(0)).isEqualTo(FaceColumns.NONE);
  }

  @Test
  void facesThatComeAfterwardsFindRoom() {
    CatalogSnapshot all = ManyFaces.selector(FACES).snapshot();
    CatalogSnapshot fewer = Snapshots.next(all, List.of(), names(0, FACES / 3));

    CatalogSnapshot more =
        Snapshots.next(
            fewer, IntStream.range(0, 100).mapToObj(ManyFaces::face).toList(), List.of());

    Set<FaceName> expected = new HashSet<>(names(FACES / 3, FACES));
    expected.addAll(names(0, 100));
    assertThat(Snapshots.names(more, FaceFilter.ANY)).isEqualTo(expected);
    assertThat(more.isRemoved(ManyFaces.name(0).key())).isFalse();
    assertThat(more.isRemoved(ManyFaces.name(100).key())).isTrue();
  }

  private static List<FaceName> names(int from, int to) {
    return IntStream.range(from, to).mapToObj(ManyFaces::name).toList();
  }

  private static BitSet bits(int... bits) {
    BitSet set = new BitSet();
    IntStream.of(bits).forEach(set::set);
    return set;
  }
}

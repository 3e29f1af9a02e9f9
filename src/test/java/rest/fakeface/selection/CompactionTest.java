package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Serving;

class CompactionTest {

  /** Enough faces that removing a third triggers a compaction. */
  private static final int FACES = 60_000;

  private static final long NOON = Micros.of(Instant.parse("2024-02-29T12:00:00Z"));

  @Test
  void slotsOfRemovedFacesAreGivenBackOnceTheyAreMany() {
    CatalogSnapshot all = ManyFaces.selector(FACES).snapshot();

    CatalogSnapshot fewer = Snapshots.next(all, List.of(), names(0, FACES / 5)).compact();
    CatalogSnapshot fewest =
        Snapshots.next(fewer, List.of(), names(FACES / 5, FACES / 3)).compact();

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
    all.serve(all.find(name), NOON);

    ServedFace before = all.show(all.find(name));
    CatalogSnapshot fewer = Snapshots.next(all, List.of(), names(0, FACES / 3)).compact();
    ServedFace after = fewer.show(fewer.find(name));

    assertThat(fewer.columns()).isNotSameAs(all.columns());
    assertThat(after).usingRecursiveComparison().ignoringFields("index", "place").isEqualTo(before);
    assertThat(after.name()).isEqualTo(name);
    assertThat(after.source()).isEqualTo(before.source());
    assertThat(after.dateAdded()).isEqualTo(before.dateAdded());
    assertThat(after.lastServed()).isEqualTo(Micros.toInstant(NOON));
  }

  @Test
  void whatHasToBeRecordedIsKeptAlsoOfRemovedFaces() {
    FaceSelector selector = ManyFaces.selector(FACES);
    FaceColumns columns = selector.snapshot().columns();
    Sample served = selector.sample(FaceFilter.ANY, 100, false, null);

    selector.publish(draft -> names(0, FACES / 3).forEach(draft::remove));

    List<Serving> servings = new ArrayList<>();
    selector.recordServings(30, servings::addAll);
    assertThat(selector.snapshot().columns()).isNotSameAs(columns);
    assertThat(served.faces()).anyMatch(face -> selector.isRemoved(face.name().key()));
    assertThat(servings)
        .extracting(Serving::key)
        .containsExactlyInAnyOrderElementsOf(
            served.faces().stream().map(face -> face.name().key()).toList());
    selector.recordServings(30, batch -> assertThat(batch).isNull());
  }

  @Test
  void servingThroughAnOlderSnapshotIsSeenThroughTheLatest() {
    LatestSnapshot latest = new LatestSnapshot();
    FaceName name = ManyFaces.name(FACES - 1);
    latest.set(ManyFaces.selector(FACES).snapshot());
    CatalogSnapshot oldest = latest.get();
    latest.set(Snapshots.next(oldest, List.of(), names(0, 10)));
    latest.set(Snapshots.next(latest.get(), List.of(), names(10, FACES / 3)));
    oldest.served().put(oldest.find(name), 0);

    latest.serve(oldest, oldest.find(name));
    latest.serve(oldest, oldest.find(ManyFaces.name(5)));

    assertThat(latest.get().show(latest.get().find(name)).lastServed())
        .isEqualTo(oldest.show(oldest.find(name)).lastServed());
    List<Serving> servings = new ArrayList<>();
    latest.record(10, servings::addAll);
    assertThat(servings)
        .extracting(Serving::key)
        .containsExactly(ManyFaces.name(5).key(), name.key());
  }

  @Test
  void facesThatComeAfterwardsFindRoom() {
    CatalogSnapshot all = ManyFaces.selector(FACES).snapshot();
    CatalogSnapshot fewer = Snapshots.next(all, List.of(), names(0, FACES / 3)).compact();

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
}

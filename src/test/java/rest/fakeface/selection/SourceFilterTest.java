package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Serving;

/** One third of the faces are drawn, the others imported. */
class SourceFilterTest {

  private static final int FACES = 6_000;

  private static final FaceFilter DRAWN = from(AgeRange.ALL, "drawn");
  private static final FaceFilter DRAWN_AT_30 = from(new AgeRange(30, 34), "drawn");

  private final FaceSelector selector = ManyFaces.selector(FACES);

  @Test
  void facesOfTheSourcesMatchAndNoOthers() {
    CatalogSnapshot snapshot = selector.snapshot();

    assertThat(Snapshots.names(snapshot, DRAWN)).isEqualTo(names(drawn(), AgeRange.ALL));
    assertThat(Snapshots.names(snapshot, DRAWN_AT_30))
        .isEqualTo(names(drawn(), DRAWN_AT_30.ages()))
        .isNotEmpty();
    assertThat(snapshot.size(from(AgeRange.ALL, "drawn", "import"))).isEqualTo(FACES);
    assertThat(snapshot.size(from(AgeRange.ALL, "drawn", "unknown"))).isEqualTo(FACES / 3);
    assertThat(snapshot.size(from(AgeRange.ALL, "unknown"))).isZero();
    assertThat(selector.picker().pick(from(AgeRange.ALL, "Drawn"))).isNull();
  }

  /** Chi-square with 19 degrees of freedom exceeds this once in a thousand times. */
  @Test
  void eachFaceOfASourceIsAsLikelyAsTheOther() {
    CatalogSnapshot snapshot = ManyFaces.selector(60).snapshot();
    Random random = new Random(42);
    Map<FaceName, Integer> picks = new HashMap<>();
    for (int pick = 0; pick < 100_000; pick++) {
      FaceName name = Snapshots.name(snapshot, snapshot.pick(DRAWN, random));
      picks.merge(name, 1, Integer::sum);
    }

    double chiSquare =
        picks.values().stream().mapToDouble(count -> Math.pow(count - 5_000, 2) / 5_000).sum();
    assertThat(picks).hasSize(20);
    assertThat(chiSquare).isLessThan(43.82);
  }

  @Test
  void seedChoosesAsInACatalogOfOnlyTheseFaces() {
    CatalogSnapshot all = selector.snapshot();
    CatalogSnapshot alone = Snapshots.of(drawn());
    FaceFilter young = new FaceFilter(null, new AgeRange(0, 3));

    for (int number = 0; number < 500; number++) {
      Seed seed = Seed.of("seed " + number);
      assertThat(Snapshots.seeded(all, DRAWN, seed))
          .isEqualTo(Snapshots.seeded(alone, FaceFilter.ANY, seed));
      assertThat(Snapshots.seeded(all, from(young.ages(), "drawn"), seed))
          .isEqualTo(Snapshots.seeded(alone, young, seed));
    }
  }

  @Test
  void samplesAreThoseOfACatalogOfOnlyTheseFaces() {
    FaceSelector alone = new FaceSelector();
    alone.publish(draft -> drawn().forEach(draft::add));

    for (boolean balanced : new boolean[] {false, true}) {
      Sample sample = selector.sample(DRAWN, 50, balanced, Seed.of("team"));

      assertThat(sample.matched()).isEqualTo(FACES / 3);
      assertThat(files(sample))
          .isEqualTo(files(alone.sample(FaceFilter.ANY, 50, balanced, Seed.of("team"))));
      assertThat(selector.sample(DRAWN, 5_000, balanced, null).faces())
          .hasSize(FACES / 3)
          .allMatch(face -> face.source().equals("drawn"));
    }
  }

  @Test
  void peopleGetFacesOfTheSourceEachOnceWhileThereAreOthers() {
    FaceSelector few = ManyFaces.selector(12);
    Matching matching = few.matching(Set.of("drawn"));
    List<Match> matches =
        IntStream.range(0, 5)
            .mapToObj(person -> matching.match(Seed.of("" + person), null, null, 0))
            .map(Objects::requireNonNull)
            .toList();

    assertThat(matches).allMatch(match -> match.face().source().equals("drawn"));
    assertThat(matches.subList(0, 4)).noneMatch(Match::reused);
    assertThat(matches.get(4).reused()).isTrue();
    assertThat(few.matching(Set.of("unknown")).match(Seed.of("1"), null, null, 0)).isNull();
  }

  @Test
  void servingOfAFaceOfASourceIsNoted() {
    ServedFace first = pick(selector, DRAWN, "a");
    CatalogSnapshot snapshot = selector.snapshot();
    ServedFace again = snapshot.show(snapshot.find(first.name()));
    List<Serving> recorded = new ArrayList<>();

    selector.recordServings(10, recorded::addAll);

    assertThat(again.lastServed()).isAfter(first.lastServed());
    assertThat(recorded).extracting(Serving::key).containsExactly(first.name().key());
  }

  @Test
  void refreshBringsNewFacesOfASourceAndTakesOthersAway() {
    FaceName gone = pick(selector, DRAWN, "a").name();

    selector.publish(
        draft -> {
          draft.add(ManyFaces.face(FACES));
          draft.remove(gone);
        });

    Set<FaceName> names = Snapshots.names(selector.snapshot(), DRAWN);
    assertThat(names).contains(ManyFaces.name(FACES)).doesNotContain(gone).hasSize(FACES / 3);
  }

  @Test
  void sourcesAreThoseOfTheFacesThatAreChosenFrom() {
    FaceSelector some = new FaceSelector();
    some.publish(draft -> draft.addStandIn(ManyFaces.face(0)));

    assertThat(some.snapshot().sources()).containsExactly(new SourceCount("drawn", 1));
    some.publish(draft -> draft.add(ManyFaces.face(1)));
    assertThat(some.snapshot().sources()).containsExactly(new SourceCount("import", 1));
    assertThat(some.picker().pick(DRAWN)).isNull();
    assertThat(selector.snapshot().sources())
        .containsExactly(
            new SourceCount("import", FACES * 2 / 3), new SourceCount("drawn", FACES / 3));
  }

  @Test
  void viewsThatAreKeptShowNoMoreThanTwiceTheFaces() {
    CatalogSnapshot snapshot =
        Snapshots.of(
            IntStream.range(0, 1_000)
                .mapToObj(n -> new Face(ManyFaces.name(n), "s" + n % 10, ManyFaces.ADDED, null))
                .toList());
    SourceViews views = new SourceViews(snapshot.index(), snapshot.slots());

    for (int number = 1; number < 1 << 10; number++) {
      int bits = number;
      Set<String> names =
          IntStream.range(0, 10)
              .filter(source -> (bits >> source & 1) != 0)
              .mapToObj(source -> "s" + source)
              .collect(Collectors.toSet());
      assertThat(views.of(names).index().size()).isEqualTo(100 * names.size());
      assertThat(views.extent()).isBetween(1L, 2_000L);
    }
    assertThat(views.of(Set.of("s1"))).isSameAs(views.of(Set.of("s1", "unknown")));
  }

  private static List<Face> drawn() {
    return IntStream.range(0, FACES)
        .mapToObj(ManyFaces::face)
        .filter(face -> face.source().equals("drawn"))
        .toList();
  }

  private static FaceFilter from(AgeRange ages, String... sources) {
    return new FaceFilter(null, ages, Set.of(sources));
  }

  private static ServedFace pick(FaceSelector selector, FaceFilter filter, String seed) {
    return Objects.requireNonNull(selector.picker().pick(filter, Seed.of(seed)));
  }

  private static Set<FaceName> names(List<Face> faces, AgeRange ages) {
    return faces.stream()
        .map(Face::name)
        .filter(name -> name.age() >= ages.minimum() && name.age() <= ages.maximum())
        .collect(Collectors.toSet());
  }

  private static List<String> files(Sample sample) {
    return sample.faces().stream().map(ServedFace::toString).toList();
  }
}

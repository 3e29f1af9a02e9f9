package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

class CatalogSnapshotTest {

  private static final Face GIRL = woman(0, 1);
  private static final Face WOMAN = woman(35, 2);
  private static final Face SAME_AGE = woman(35, 3);
  private static final Face OLDEST_WOMAN = woman(150, 4);
  private static final Face BOY = man(0, 5);
  private static final Face MAN = man(36, 6);
  private static final Face OLDEST_MAN = man(150, 7);

  private static final CatalogSnapshot SNAPSHOT =
      Snapshots.of(MAN, GIRL, OLDEST_MAN, SAME_AGE, BOY, WOMAN, OLDEST_WOMAN);

  @Test
  void withoutFilterEveryFaceCanBePicked() {
    assertThat(picked(FaceFilter.ANY))
        .containsExactlyInAnyOrderElementsOf(
            names(GIRL, WOMAN, SAME_AGE, OLDEST_WOMAN, BOY, MAN, OLDEST_MAN));
  }

  @Test
  void genderAdmitsThoseOfAllAges() {
    assertThat(picked(new FaceFilter(Gender.FEMALE, AgeRange.ALL)))
        .containsExactlyInAnyOrderElementsOf(names(GIRL, WOMAN, SAME_AGE, OLDEST_WOMAN));
    assertThat(picked(new FaceFilter(Gender.MALE, AgeRange.ALL)))
        .containsExactlyInAnyOrderElementsOf(names(BOY, MAN, OLDEST_MAN));
  }

  @Test
  void agesAdmitBothGendersAndBothEnds() {
    assertThat(picked(new FaceFilter(null, new AgeRange(35, 36))))
        .containsExactlyInAnyOrderElementsOf(names(WOMAN, SAME_AGE, MAN));
    assertThat(picked(new FaceFilter(null, new AgeRange(0, 35))))
        .containsExactlyInAnyOrderElementsOf(names(GIRL, BOY, WOMAN, SAME_AGE));
    assertThat(picked(new FaceFilter(null, new AgeRange(36, 150))))
        .containsExactlyInAnyOrderElementsOf(names(MAN, OLDEST_WOMAN, OLDEST_MAN));
  }

  @Test
  void genderAndAgesAdmitOnlyThoseOfBoth() {
    assertThat(picked(new FaceFilter(Gender.MALE, new AgeRange(1, 36))))
        .containsExactlyInAnyOrderElementsOf(names(MAN));
    assertThat(picked(new FaceFilter(Gender.FEMALE, new AgeRange(36, 150))))
        .containsExactlyInAnyOrderElementsOf(names(OLDEST_WOMAN));
  }

  @Test
  void oneYearAdmitsThoseOfThatAge() {
    assertThat(picked(new FaceFilter(null, new AgeRange(0, 0))))
        .containsExactlyInAnyOrderElementsOf(names(GIRL, BOY));
    assertThat(picked(new FaceFilter(null, new AgeRange(36, 36))))
        .containsExactlyInAnyOrderElementsOf(names(MAN));
    assertThat(picked(new FaceFilter(Gender.MALE, new AgeRange(150, 150))))
        .containsExactlyInAnyOrderElementsOf(names(OLDEST_MAN));
  }

  @ParameterizedTest
  @CsvSource({", 37, 149", "FEMALE, 1, 34", "FEMALE, 36, 36", "MALE, 35, 35", "MALE, 37, 149"})
  void nothingIsPickedWhenNoFaceMatches(Gender gender, int minimum, int maximum) {
    FaceFilter filter = new FaceFilter(gender, new AgeRange(minimum, maximum));

    assertThat(SNAPSHOT.pick(filter, new Random(1))).isEqualTo(FaceIndex.NONE);
    assertThat(SNAPSHOT.pick(filter, new Seed(1))).isEqualTo(FaceIndex.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsPickedFromNoFaces(Gender gender) {
    FaceFilter filter = new FaceFilter(gender, AgeRange.ALL);

    CatalogSnapshot empty = new CatalogSnapshot();

    assertThat(empty.pick(filter, new Random(1))).isEqualTo(FaceIndex.NONE);
    assertThat(empty.pick(filter, new Seed(1))).isEqualTo(FaceIndex.NONE);
    assertThat(empty.pick(FaceFilter.ANY, new Random(1))).isEqualTo(FaceIndex.NONE);
  }

  @Test
  void facesAreCountedInAllAndByGenderAndAge() {
    assertThat(SNAPSHOT.size()).isEqualTo(7);
    assertThat(SNAPSHOT.size(Gender.FEMALE, 35)).isEqualTo(2);
    assertThat(SNAPSHOT.size(Gender.FEMALE, 150)).isEqualTo(1);
    assertThat(SNAPSHOT.size(Gender.MALE, 0)).isEqualTo(1);
    assertThat(SNAPSHOT.size(Gender.MALE, 150)).isEqualTo(1);
    assertThat(SNAPSHOT.size(Gender.MALE, 35)).isZero();
  }

  /** The results of many picks: with up to seven faces, 300 picks find all of them. */
  private static Set<FaceName> picked(FaceFilter filter) {
    Random random = new Random(1);
    Set<FaceName> names = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      names.add(Snapshots.name(SNAPSHOT, SNAPSHOT.pick(filter, random)));
    }
    return names;
  }

  private static List<FaceName> names(Face... faces) {
    return Stream.of(faces).map(Face::name).toList();
  }
}

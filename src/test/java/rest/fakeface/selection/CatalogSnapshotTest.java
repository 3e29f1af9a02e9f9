package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
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
      CatalogSnapshot.EMPTY.next(
          List.of(MAN, GIRL, OLDEST_MAN, SAME_AGE, BOY, WOMAN, OLDEST_WOMAN), Set.of());

  @Test
  void withoutFilterEveryFaceCanBePicked() {
    assertThat(picked(FaceFilter.ANY))
        .containsExactlyInAnyOrder(GIRL, WOMAN, SAME_AGE, OLDEST_WOMAN, BOY, MAN, OLDEST_MAN);
  }

  @Test
  void genderAdmitsThoseOfAllAges() {
    assertThat(picked(new FaceFilter(Gender.FEMALE, AgeRange.ALL)))
        .containsExactlyInAnyOrder(GIRL, WOMAN, SAME_AGE, OLDEST_WOMAN);
    assertThat(picked(new FaceFilter(Gender.MALE, AgeRange.ALL)))
        .containsExactlyInAnyOrder(BOY, MAN, OLDEST_MAN);
  }

  @Test
  void agesAdmitBothGendersAndBothEnds() {
    assertThat(picked(new FaceFilter(null, new AgeRange(35, 36))))
        .containsExactlyInAnyOrder(WOMAN, SAME_AGE, MAN);
    assertThat(picked(new FaceFilter(null, new AgeRange(0, 35))))
        .containsExactlyInAnyOrder(GIRL, BOY, WOMAN, SAME_AGE);
    assertThat(picked(new FaceFilter(null, new AgeRange(36, 150))))
        .containsExactlyInAnyOrder(MAN, OLDEST_WOMAN, OLDEST_MAN);
  }

  @Test
  void genderAndAgesAdmitOnlyThoseOfBoth() {
    assertThat(picked(new FaceFilter(Gender.MALE, new AgeRange(1, 36)))).containsExactly(MAN);
    assertThat(picked(new FaceFilter(Gender.FEMALE, new AgeRange(36, 150))))
        .containsExactly(OLDEST_WOMAN);
  }

  @Test
  void oneYearAdmitsThoseOfThatAge() {
    assertThat(picked(new FaceFilter(null, new AgeRange(0, 0))))
        .containsExactlyInAnyOrder(GIRL, BOY);
    assertThat(picked(new FaceFilter(null, new AgeRange(36, 36)))).containsExactly(MAN);
    assertThat(picked(new FaceFilter(Gender.MALE, new AgeRange(150, 150))))
        .containsExactly(OLDEST_MAN);
  }

  @ParameterizedTest
  @CsvSource({", 37, 149", "FEMALE, 1, 34", "FEMALE, 36, 36", "MALE, 35, 35", "MALE, 37, 149"})
  void nothingIsPickedWhenNoFaceMatches(Gender gender, int minimum, int maximum) {
    FaceFilter filter = new FaceFilter(gender, new AgeRange(minimum, maximum));

    assertThat(SNAPSHOT.pick(filter, new Random(1))).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsPickedFromNoFaces(Gender gender) {
    FaceFilter filter = new FaceFilter(gender, AgeRange.ALL);

    assertThat(CatalogSnapshot.EMPTY.pick(filter, new Random(1))).isNull();
    assertThat(CatalogSnapshot.EMPTY.pick(FaceFilter.ANY, new Random(1))).isNull();
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

  /** What many picks come upon: of up to seven faces, none is missed 300 times. */
  private static Set<Face> picked(FaceFilter filter) {
    Random random = new Random(1);
    Set<Face> faces = new HashSet<>();
    for (int i = 0; i < 300; i++) {
      faces.add(Objects.requireNonNull(SNAPSHOT.pick(filter, random)).face());
    }
    return faces;
  }
}

package rest.fakeface.refresh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static rest.fakeface.support.Faces.key;
import static rest.fakeface.support.Faces.man;
import static rest.fakeface.support.Faces.woman;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.AgeRange;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceFilter;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Serving;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.MemoryIntake;
import rest.fakeface.selection.ServedFace;
import rest.fakeface.support.Faces;
import rest.fakeface.support.LogLines;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class CatalogRefreshTest {

  private static final FaceFilter MEN = new FaceFilter(Gender.MALE, AgeRange.ALL);

  @AutoClose private final LogLines log = new LogLines(CatalogRefresh.class);

  private final MemoryIntake world = new MemoryIntake();

  @Test
  void facesAreServedOncePublished() {
    world.catalog.faces.add(man(40, 1));
    world.refresh.refresh();
    world.catalog.faces.add(woman(30, 2));
    world.refresh.refresh();

    assertThat(world.selector.snapshot().size()).isEqualTo(2);
    assertThat(world.selector.isReady()).isTrue();
  }

  @Test
  void drawnPortraitsStepBackForOtherFaces() {
    Face drawn = new Face(Faces.name(Gender.MALE, 40, 1), Face.DRAWN, Faces.ADDED, null);
    world.catalog.faces.add(drawn);
    world.refresh.refresh();
    assertThat(world.selector.snapshot().size()).isEqualTo(1);

    world.catalog.faces.add(woman(30, 2));
    world.refresh.refresh();

    assertThat(world.selector.picker().pick(MEN)).isNull();
    assertThat(world.selector.find(drawn.name())).isNotNull();
  }

  @Test
  void drawnPortraitsAreFacesAsAllOthersWhereTheyAreAlwaysChosen() {
    world.refresh.portraits = new PortraitSettings(PortraitUse.ALWAYS);
    world.catalog.faces.add(
        new Face(Faces.name(Gender.MALE, 40, 1), Face.DRAWN, Faces.ADDED, null));
    world.catalog.faces.add(woman(30, 2));

    world.refresh.refresh();

    assertThat(world.selector.snapshot().size()).isEqualTo(2);
  }

  @Test
  void drawnPortraitsAreNotChosenWhereTheyNeverAre() {
    world.refresh.portraits = new PortraitSettings(PortraitUse.NEVER);
    Face drawn = new Face(Faces.name(Gender.MALE, 40, 1), Face.DRAWN, Faces.ADDED, null);
    world.catalog.faces.add(drawn);

    world.refresh.refresh();

    assertThat(world.selector.picker().pick(MEN)).isNull();
    assertThat(world.selector.find(drawn.name())).isNotNull();
  }

  @Test
  void facesBelowTheFloorAreKeptButNeverChosen() {
    world.refresh.floor = new AgeFloor(18);
    Face drawn = new Face(Faces.name(Gender.MALE, 17, 3), Face.DRAWN, Faces.ADDED, null);
    world.catalog.faces.add(drawn);
    world.catalog.faces.add(man(17, 1));
    world.refresh.refresh();

    assertThat(world.selector.snapshot().size()).isZero();
    world.catalog.faces.add(man(18, 2));
    world.refresh.refresh();

    assertThat(world.selector.snapshot().size()).isEqualTo(1);
    assertThat(world.selector.sample(FaceFilter.ANY, 5, false, null).faces())
        .extracting(ServedFace::age)
        .containsExactly(18);
    assertThat(world.selector.find(man(17, 1).name())).isNotNull();
    assertThat(world.selector.hidden(world.refresh.floor.below())).isEqualTo(2);
  }

  @Test
  void largeCatalogIsReadToItsEnd() {
    IntStream.range(0, 25_000).forEach(number -> world.catalog.faces.add(man(40, number)));

    world.refresh.refresh();

    assertThat(world.selector.snapshot().size()).isEqualTo(25_000);
  }

  @Test
  void nextRefreshReadsOnlyTheLatestFacesAgain() {
    IntStream.range(0, 25_000).forEach(number -> world.catalog.faces.add(man(40, number)));
    world.refresh.refresh();
    world.catalog.places.clear();

    world.refresh.refresh();

    assertThat(world.catalog.places).isNotEmpty().allMatch(place -> place >= 20_000);
  }

  @Test
  void removedFaceIsNoLongerServed() {
    world.catalog.faces.add(man(40, 1));
    world.refresh.refresh();
    world.catalog.remove(key(1));

    world.refresh.refresh();

    assertThat(world.selector.picker().pick(MEN)).isNull();
    assertThat(world.selector.isRemoved(key(1))).isTrue();
  }

  @Test
  void imageOfARemovedFaceIsDeletedAlsoWhenItComesBack() {
    world.catalog.faces.add(man(40, 1));
    world.images.kept.put(man(40, 1).name(), Candidates.IMAGE);
    world.refresh.refresh();
    assertThat(world.images.kept).isNotEmpty();
    world.catalog.remove(key(1));

    world.refresh.refresh();
    assertThat(world.images.kept).isEmpty();

    world.images.kept.put(man(40, 1).name(), Candidates.IMAGE);
    world.refresh.refresh();
    assertThat(world.images.kept).isEmpty();
  }

  @Test
  void imageThatCannotBeDeletedFailsNoRefreshAndIsDeletedByALaterOne() {
    world.catalog.faces.add(man(40, 1));
    world.images.kept.put(man(40, 1).name(), Candidates.IMAGE);
    world.catalog.remove(key(1));
    world.images.full = true;

    world.refresh.refresh();
    world.refresh.refresh();

    assertThat(world.selector.isRemoved(key(1))).isTrue();
    assertThat(log.lines()).singleElement().asString().contains("cannot be deleted");
    world.images.full = false;
    world.refresh.refresh();
    assertThat(world.images.kept).isEmpty();
  }

  @Test
  void failedRefreshKeepsServingTheOldSnapshot() {
    world.catalog.faces.add(man(40, 1));
    world.refresh.refresh();
    world.catalog.failing = true;

    assertThatIllegalStateException().isThrownBy(world.refresh::refresh);

    assertThat(world.selector.picker().pick(MEN)).isNotNull();
  }

  @Test
  void whatWasServedIsWrittenDownOnce() {
    serve(2_500);

    world.refresh.recordServings();
    world.refresh.recordServings();

    assertThat(world.catalog.servings)
        .extracting(Serving::key)
        .doesNotHaveDuplicates()
        .hasSize(2_500);
  }

  @Test
  void whatCouldNotBeWrittenDownIsTheNextTime() {
    serve(3);
    world.catalog.failing = true;
    assertThatIllegalStateException().isThrownBy(world.refresh::recordServings);
    world.catalog.failing = false;

    world.refresh.recordServings();

    assertThat(world.catalog.servings).hasSize(3);
  }

  /** Serves a number of faces, which are the only ones. */
  private void serve(int faces) {
    IntStream.range(0, faces).forEach(number -> world.catalog.faces.add(man(40, number)));
    world.refresh.refresh();
    assertThat(world.selector.sample(MEN, faces, false, null).faces()).hasSize(faces);
  }
}

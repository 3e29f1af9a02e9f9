package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.Faces.man;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.Face;
import rest.fakeface.support.LogLines;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class ImageSweepTest {

  @AutoClose private final LogLines log = new LogLines(ImageSweep.class);

  private final MemoryIntake world = new MemoryIntake();
  private final ImageSweep sweep = new ImageSweep();

  @BeforeEach
  void connect() {
    sweep.catalog = world.catalog;
    sweep.images = world.images;
    sweep.settings = new SweepSettings(Duration.ofHours(1));
    sweep.end = world.end;
  }

  @Test
  void imageWithoutAFaceIsDeletedAndOthersAreKept() {
    Face face = man(40, 1);
    world.catalog.faces.add(face);
    keep(face, man(40, 2));

    sweep.run();

    assertThat(world.images.kept).containsOnlyKeys(face.name());
    assertThat(log.lines())
        .singleElement()
        .asString()
        .contains("1 images without a face and 0 unfinished files deleted, 1 images kept");
  }

  @Test
  void imageOfARemovedFaceIsDeleted() {
    Face face = man(40, 1);
    world.catalog.faces.add(face);
    world.catalog.remove(face.key());
    keep(face);

    sweep.run();

    assertThat(world.images.kept).isEmpty();
  }

  @Test
  void imageUnderAnotherNameThanItsFaceIsDeleted() {
    world.catalog.faces.add(man(40, 1));
    keep(man(40, 1), man(41, 1));

    sweep.run();

    assertThat(world.images.kept).containsOnlyKeys(man(40, 1).name());
  }

  @Test
  void nothingIsDeletedWhenMostImagesHaveNoFace() {
    IntStream.range(0, 3_000).forEach(number -> keep(man(40, number)));
    world.catalog.faces.add(man(40, 1));

    sweep.run();

    assertThat(world.images.kept).hasSize(3_000);
    assertThat(log.lines().get(0)).contains("none is deleted");
  }

  @Test
  void sweepEndsWithTheApplication() {
    keep(man(40, 1));
    world.end.stop();

    sweep.run();

    assertThat(world.images.kept).hasSize(1);
  }

  private void keep(Face... faces) {
    for (Face face : faces) {
      world.images.kept.put(face.name(), Candidates.IMAGE);
    }
  }
}

package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.catalog.Takedown;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.FaceImage;
import rest.fakeface.portrait.PortraitPainter;
import rest.fakeface.portrait.Sitter;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class FaceTakedownTest {

  private static final FaceName FACE = new FaceName(Gender.FEMALE, 30, new FaceKey(1, 2, 3));

  private final MemoryIntake world = new MemoryIntake();
  private final FaceTakedown removal = new FaceTakedown();

  @BeforeEach
  void serveAFace() throws IOException {
    removal.refresh = world.refresh;
    removal.images = world.images;
    removal.takedowns =
        takedown -> {
          world.catalog.remove(takedown.face().key());
          return Optional.of(takedown);
        };
    Instant now = Instant.now();
    world.catalog.faces.add(new Face(FACE, "test", now, null, null));
    world.images.put(FACE, FaceImage.of(PortraitPainter.paint(new Sitter(Gender.FEMALE, 30, 1))));
    world.refresh.refresh();
  }

  @Test
  void faceIsGoneFromTheSnapshotAndItsImageFromTheStore() throws IOException {
    Optional<Takedown> takedown = removal.takeDown(FACE, "anna", "why");

    assertThat(takedown.orElseThrow().by()).isEqualTo("anna");
    assertThat(world.selector.snapshot().size()).isZero();
    assertThat(world.selector.isRemoved(FACE.key())).isTrue();
    assertThat(world.images.kept).isEmpty();
  }

  @Test
  void imageThatCannotBeDeletedKeepsNoFaceServedAndTheNextTryDeletesIt() throws IOException {
    world.images.full = true;

    assertThatIOException().isThrownBy(() -> removal.takeDown(FACE, "anna", "why"));

    assertThat(world.selector.isRemoved(FACE.key())).isTrue();
    world.images.full = false;
    removal.takeDown(FACE, "anna", "again");
    assertThat(world.images.kept).isEmpty();
  }

  @Test
  void faceThatTheCatalogDoesNotHaveKeepsItsImage() throws IOException {
    removal.takedowns = takedown -> Optional.empty();

    assertThat(removal.takeDown(FACE, "anna", "why")).isEmpty();

    assertThat(world.images.kept).containsKey(FACE);
  }
}

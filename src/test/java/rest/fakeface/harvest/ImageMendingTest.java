package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.Face;
import rest.fakeface.image.Corners;
import rest.fakeface.image.ExifBlock;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.Variant;
import rest.fakeface.support.Faces;
import rest.fakeface.support.LogLines;
import rest.fakeface.work.StopSignal;

/** Images that an older version has kept as they came, with a thumbnail that is not turned. */
@SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
class ImageMendingTest {

  private static final int TURNED = 6;

  @AutoClose private final LogLines log = new LogLines(ImageMending.class);

  private final MemoryHarvest world = new MemoryHarvest();
  private final Path directory;

  ImageMendingTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void personalMetadataGoesAndTheThumbnailIsTurned() throws IOException {
    Face camera = keep(1, Corners.jpeg(TURNED));

    mending().run();

    assertMended(camera);
    assertThat(log.lines()).singleElement().asString().contains("1 seen, 1 of them mended");
  }

  @Test
  void whatNeedsNoMendingIsLeftAsItIs() throws IOException {
    byte[] portrait = Portraits.jpeg(1);
    Face face = keep(1, portrait);

    mending().run();

    assertThat(file(face)).hasBinaryContent(portrait);
    assertThat(file(face).resolveSibling("thumb_" + face.name())).doesNotExist();
  }

  @Test
  void storeIsMendedOnceForAll() throws IOException {
    mending().run();
    Face later = keep(1, Corners.jpeg(TURNED));

    mending().run();

    assertThat(file(later)).hasBinaryContent(Corners.jpeg(TURNED));
  }

  @Test
  void nodeWithoutTheLeaseMendsNothing() throws IOException {
    Face camera = keep(1, Corners.jpeg(TURNED));
    world.held.release();

    mending().run();

    assertThat(file(camera)).hasBinaryContent(Corners.jpeg(TURNED));
    world.held.renew();
    mending().run();
    assertMended(camera);
  }

  @Test
  void mendingThatIsBrokenOffGoesOnAtTheNextStart() throws IOException {
    Face camera = keep(1, Corners.jpeg(TURNED));
    ImageMending stopped = mending();
    stopped.end = new StopSignal();
    stopped.end.stop();

    stopped.run();

    assertThat(log.lines()).singleElement().asString().contains("goes on later");
    mending().run();
    assertMended(camera);
  }

  @Test
  void removedFaceDoesNotComeBack() throws IOException {
    Face camera = keep(1, Corners.jpeg(TURNED));
    world.catalog.remove(camera.key());

    mending().run();

    assertThat(file(camera)).doesNotExist();
  }

  @Test
  void imageThatIsDamagedDoesNotEndTheMending() throws IOException {
    Face damaged = keep(1, "no image".getBytes(StandardCharsets.US_ASCII));
    Face camera = keep(2, Corners.jpeg(TURNED));

    mending().run();

    assertThat(file(damaged)).hasContent("no image");
    assertMended(camera);
  }

  private void assertMended(Face face) throws IOException {
    assertThat(Files.readString(file(face), StandardCharsets.ISO_8859_1))
        .contains("Exif")
        .doesNotContain(ExifBlock.MAKER);
    byte[] thumbnail = Files.readAllBytes(file(face).resolveSibling("thumb_" + face.name()));
    assertThat(Corners.of(ImageIO.read(new ByteArrayInputStream(thumbnail))))
        .isEqualTo(Corners.seen(TURNED));
  }

  private ImageMending mending() {
    ImageMending mending = new ImageMending();
    mending.images = TestImages.in(directory);
    mending.settings = TestImages.settings(directory);
    mending.catalog = world.catalog;
    mending.lease = world.held;
    mending.end = world.end;
    return mending;
  }

  private Face keep(int number, byte[] jpeg) throws IOException {
    Face face = Faces.man(40, number);
    world.catalog.faces.add(face);
    Files.createDirectories(file(face).getParent());
    Files.write(file(face), jpeg);
    return face;
  }

  private Path file(Face face) {
    return TestImages.file(directory, Variant.ORIGINAL.of(face.name()));
  }
}

package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.Face;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Provenance;
import rest.fakeface.face.SourceType;
import rest.fakeface.image.Corners;
import rest.fakeface.image.ExifBlock;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.Variant;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Faces;
import rest.fakeface.support.LogLines;
import rest.fakeface.work.StopSignal;

/** Images stored by an older version with metadata, and with an unrotated thumbnail. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
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
  void imageIsMarkedAsItsSourceAndItsPapersSayAndItsThumbnailToo() throws IOException {
    byte[] portrait = Portraits.jpeg(1);
    Face drawn = keepWithThumbnail("drawn", 1, portrait);
    Face generated = keepWithThumbnail("gan", 2, portrait);
    Face composed = keepWithThumbnail("gan", 3, portrait);
    Provenance provenance = new Provenance("MIT", "Ann", null, null);
    SourceType type = SourceType.COMPOSITE_SYNTHETIC;
    world.catalog.papers.put(generated.key(), papers(provenance));
    world.catalog.papers.put(composed.key(), papers(new Provenance(null, null, null, null, type)));

    mending().run();

    assertThat(marks(drawn)).containsOnly(new Mark(SourceType.ALGORITHMIC_MEDIA.uri(), null, null));
    assertThat(marks(generated))
        .containsOnly(new Mark(SourceType.TRAINED_ALGORITHMIC_MEDIA.uri(), "MIT", "Ann"));
    assertThat(marks(composed)).containsOnly(new Mark(type.uri(), null, null));
    assertThat(TestImages.withoutXmp(Files.readAllBytes(file(drawn)))).isEqualTo(portrait);
    assertThat(log.lines()).singleElement().asString().contains("3 seen, 3 of them mended");
  }

  private static Papers papers(Provenance provenance) {
    return new Papers(provenance, null, true, true, null, null);
  }

  @Test
  void imageThatBringsAMarkKeepsItAndItsThumbnailIsMarkedLikewise() throws IOException {
    Mark own = new Mark("http://cv.iptc.org/newscodes/digitalsourcetype/print", null, "Ann");
    byte[] portrait = TestImages.marked(Portraits.jpeg(1), own);
    Face face = keepWithThumbnail("gan", 1, portrait);

    mending().run();

    assertThat(marks(face)).containsOnly(own);
    assertThat(file(face)).hasBinaryContent(portrait);
  }

  @Test
  void nothingIsMarkedWhereTheOperatorDoesNotWantItButLater() throws IOException {
    Face face = keepWithThumbnail("gan", 1, Portraits.jpeg(1));

    mending(false).run();

    assertThat(marks(face)).containsOnlyNulls();
    mending(true).run();
    assertThat(marks(face)).containsOnly(Mark.GENERATED);
    Face later = keepWithThumbnail("gan", 2, Portraits.jpeg(2));
    mending(true).run();
    assertThat(marks(later)).containsOnlyNulls();
    mending(false).run();
    mending(true).run();
    assertThat(marks(later)).containsOnly(Mark.GENERATED);
  }

  @Test
  void nothingIsMendedBeforeTheCatalogHasBeenRead() throws IOException {
    Face camera = keep(1, Corners.jpeg(TURNED));
    ImageMending mending = mending();
    mending.selector = new FaceSelector();

    mending.run();

    assertThat(file(camera)).hasBinaryContent(Corners.jpeg(TURNED));
  }

  @Test
  void whatNeedsNoMendingIsLeftAsItIs() throws IOException {
    byte[] portrait = TestImages.marked(Portraits.jpeg(1), Mark.GENERATED);
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

    assertThat(log.lines()).singleElement().asString().contains("continues later");
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

  /** The marks of an image and of its thumbnail. */
  private List<@Nullable Mark> marks(Face face) throws IOException {
    List<@Nullable Mark> marks = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      Path file = TestImages.file(directory, variant.of(face.name()));
      marks.add(TestImages.mark(Files.readAllBytes(file)));
    }
    return marks;
  }

  private ImageMending mending() {
    return mending(true);
  }

  private ImageMending mending(boolean mark) {
    ImageSettings usual = TestImages.settings(directory);
    ImageSettings limits =
        new ImageSettings(usual.directory(), usual.maxBytes(), usual.maxPixels(), mark);
    world.refresh.refresh();
    ImageMending mending = new ImageMending();
    mending.images = TestImages.in(limits);
    mending.settings = limits;
    mending.selector = world.selector;
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

  private Face keepWithThumbnail(String source, int number, byte[] jpeg) throws IOException {
    Face man = Faces.man(40, number);
    Face face = new Face(man.name(), source, man.dateAdded(), null);
    world.catalog.faces.add(face);
    for (Variant variant : Variant.values()) {
      FaceFiles.write(TestImages.file(directory, variant.of(face.name())), plain(jpeg, variant));
    }
    return face;
  }

  /** Removes the mark from thumbnails, because older versions did not mark them. */
  private static byte[] plain(byte[] jpeg, Variant variant) {
    return variant == Variant.THUMBNAIL ? TestImages.withoutXmp(jpeg) : jpeg;
  }

  private Path file(Face face) {
    return TestImages.file(directory, Variant.ORIGINAL.of(face.name()));
  }
}

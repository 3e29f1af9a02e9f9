package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;

@SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
class ImageDirectoryTest {

  private static final FaceName FACE =
      new FaceName(Gender.FEMALE, 35, FaceKey.ofHex("abcdef0123456789abcdef0123456789abcdef01"));
  private static final FaceName OTHER =
      new FaceName(Gender.FEMALE, 35, FaceKey.ofHex("abcdef0123456789abcdef0123456789abcdef02"));

  @TempDir Path root;

  private final ImageDirectory images = new ImageDirectory();
  private final FaceImage image = FaceImage.of(Pictures.picture(700, 500));

  @BeforeEach
  void keepImagesBelowTheRoot() {
    images.settings = new ImageSettings(root.resolve("images"), 1, 1);
  }

  @Test
  void imageIsKeptWithItsThumbnailByTheFirstDigitsOfItsKey() throws IOException {
    images.put(FACE, image);

    assertThat(files())
        .containsExactlyInAnyOrder(
            Path.of("images/ab/cd/female_35_abcdef0123456789abcdef0123456789abcdef01.jpg"),
            Path.of("images/ab/cd/thumb_female_35_abcdef0123456789abcdef0123456789abcdef01.jpg"));
  }

  @Test
  void originalIsFoundWithItsBytes() throws IOException {
    images.put(FACE, image);

    Path file = images.find(Variant.ORIGINAL.of(FACE)).orElseThrow();

    assertThat(file).hasBinaryContent(image.jpeg());
  }

  @Test
  void thumbnailIsFoundAtItsSize() throws IOException {
    images.put(FACE, image);

    Path file = images.find(Variant.THUMBNAIL.of(FACE)).orElseThrow();

    assertThat(Pictures.read(Files.readAllBytes(file)).getWidth()).isEqualTo(350);
  }

  @Test
  void absentImageIsNeitherFoundNorHeld() throws IOException {
    images.put(OTHER, image);

    assertThat(images.find(Variant.ORIGINAL.of(FACE))).isEmpty();
    assertThat(images.find(Variant.THUMBNAIL.of(FACE))).isEmpty();
    assertThat(images.holds(FACE)).isFalse();
    assertThat(images.holds(OTHER)).isTrue();
  }

  @Test
  void imageOfWhichAVariantIsMissingIsNotHeld() throws IOException {
    images.put(FACE, image);
    Files.delete(images.find(Variant.THUMBNAIL.of(FACE)).orElseThrow());

    assertThat(images.holds(FACE)).isFalse();
  }

  @Test
  void imageThatIsPutAgainReplacesTheOldOne() throws IOException {
    FaceImage next = FaceImage.of(Pictures.picture(70, 50));
    images.put(FACE, image);

    images.put(FACE, next);

    assertThat(images.find(Variant.ORIGINAL.of(FACE)).orElseThrow()).hasBinaryContent(next.jpeg());
    assertThat(files()).hasSize(2);
  }

  @Test
  void imageThatCannotBeKeptLeavesNothingBehind() throws IOException {
    Path blocked = root.resolve("images/ab/cd/" + FACE);
    Files.createDirectories(blocked.resolve("in the way"));

    assertThatIOException().isThrownBy(() -> images.put(FACE, image));

    assertThat(files()).containsExactly(Path.of("images/ab/cd/thumb_" + FACE));
    assertThat(images.holds(FACE)).isFalse();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).map(root::relativize).toList();
    }
  }
}

package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.FaceName;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class ImageDirectoryTest extends ImageStoreContract {

  @TempDir Path root;

  private final ImageDirectory images = new ImageDirectory();

  @BeforeEach
  void keepImagesBelowTheRoot() {
    images.settings = new ImageSettings(root.resolve("images"), 1, 1, true);
    images.listener = (face, image) -> {};
  }

  @Override
  protected ImageStore images() {
    return images;
  }

  @Override
  protected ImageSettings settings() {
    return images.settings;
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

    Path file = images.path(Variant.ORIGINAL.of(FACE));

    assertThat(file).hasBinaryContent(image.jpeg());
  }

  @Test
  void thumbnailIsFoundAtItsSize() throws IOException {
    images.put(FACE, image);

    Path file = images.path(Variant.THUMBNAIL.of(FACE));

    assertThat(Pictures.read(Files.readAllBytes(file)).getWidth()).isEqualTo(350);
  }

  @Test
  void imageOfWhichAVariantIsMissingIsNotHeld() throws IOException {
    images.put(FACE, image);
    Files.delete(images.path(Variant.THUMBNAIL.of(FACE)));

    assertThat(images.holds(FACE)).isFalse();
    assertThat(images.holdsSome(FACE)).isTrue();
  }

  @Test
  void imageThatIsPutAgainReplacesTheOldOne() throws IOException {
    FaceImage next = FaceImage.of(Pictures.picture(70, 50));
    images.put(FACE, image);

    images.put(FACE, next);

    assertThat(images.read(Variant.ORIGINAL.of(FACE))).hasValue(next.jpeg());
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

  @Test
  void sweepHandsOutOldImagesAndDeletesOldLeftoversAlone() throws IOException {
    images.put(FACE, image);
    images.put(OTHER, image);
    Path leftover = Files.createFile(root.resolve("images/ab/cd/." + FACE + ".1.part"));
    Path fresh = Files.createFile(root.resolve("images/ab/cd/." + FACE + ".2.part"));
    Path notes = Files.createFile(root.resolve("images/ab/cd/notes.txt"));
    for (Path file : List.of(leftover, notes, images.path(Variant.ORIGINAL.of(FACE)))) {
      Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(7200)));
    }
    List<FaceName> found = new ArrayList<>();

    int leftovers = images.sweep(now.minusSeconds(3600), found::addAll);

    assertThat(leftovers).isEqualTo(1);
    assertThat(found).containsExactly(FACE);
    assertThat(leftover).doesNotExist();
    assertThat(fresh).exists();
    assertThat(notes).exists();
  }

  @Test
  void onlyAnOldImageIsDeletedForItsAge() throws IOException {
    images.put(FACE, image);

    assertThat(images.deleteOlder(FACE, now.minusSeconds(3600))).isFalse();
    assertThat(images.holds(FACE)).isTrue();
    assertThat(images.deleteOlder(FACE, now.plusSeconds(3600))).isTrue();
    assertThat(files()).isEmpty();
    assertThat(images.deleteOlder(FACE, now.plusSeconds(3600))).isFalse();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).map(root::relativize).toList();
    }
  }
}

package rest.fakeface.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.mark.Mark;

/** The contract of every image store. */
public abstract class ImageStoreContract {

  protected static final FaceName FACE =
      new FaceName(Gender.FEMALE, 35, FaceKey.ofHex("abcdef0123456789abcdef0123456789abcdef01"));
  protected static final FaceName OTHER =
      new FaceName(Gender.FEMALE, 35, FaceKey.ofHex("abcdef0123456789abcdef0123456789abcdef02"));

  private static final FaceName MAN =
      new FaceName(Gender.MALE, 40, FaceKey.ofHex("0bcdef0123456789abcdef0123456789abcdef02"));

  protected final Instant now = Instant.now();
  protected final FaceImage image = FaceImage.of(Pictures.picture(700, 500));

  /** The store, empty at the start of each test. */
  protected abstract ImageStore images();

  /** The settings with the directory of rendered variants. */
  protected abstract ImageSettings settings();

  @Test
  void keptImageIsReadInEveryVariant() throws IOException {
    images().put(FACE, image);

    assertThat(images().read(Variant.ORIGINAL.of(FACE))).hasValue(image.jpeg());
    byte[] thumbnail = images().read(Variant.THUMBNAIL.of(FACE)).orElseThrow();
    assertThat(Pictures.read(thumbnail).getWidth()).isEqualTo(350);
    assertThat(images().holds(FACE)).isTrue();
    assertThat(images().holdsSome(FACE)).isTrue();
    assertThat(images().mayHold(FACE)).isTrue();
  }

  @Test
  void openImageIsReadFromAnywhere() throws IOException {
    images().put(FACE, image);
    byte[] jpeg = image.jpeg();
    try (SeekableByteChannel open = images().open(Variant.ORIGINAL.of(FACE)).orElseThrow()) {
      assertThat(open.size()).isEqualTo(jpeg.length);
      assertThat(bytes(open.position(100), 50)).isEqualTo(Arrays.copyOfRange(jpeg, 100, 150));
      assertThat(bytes(open.position(5), 7)).isEqualTo(Arrays.copyOfRange(jpeg, 5, 12));
      assertThat(open.position(jpeg.length).read(ByteBuffer.allocate(1))).isNegative();
    }
  }

  @Test
  void absentImageIsNeitherFoundNorHeld() throws IOException {
    images().put(OTHER, image);

    assertThat(images().open(Variant.ORIGINAL.of(FACE))).isEmpty();
    assertThat(images().read(Variant.THUMBNAIL.of(FACE))).isEmpty();
    assertThat(images().holdsSome(FACE)).isFalse();
    assertThat(images().holds(FACE)).isFalse();
    assertThat(images().holds(OTHER)).isTrue();
  }

  @Test
  void imageThatIsPutAgainIsTheOneThatIsRead() throws IOException {
    FaceImage next = FaceImage.of(Pictures.picture(70, 50));
    images().put(FACE, image);

    images().put(FACE, next);

    assertThat(images().read(Variant.ORIGINAL.of(FACE))).hasValue(next.jpeg());
  }

  @Test
  void thumbnailIsMarkedAsTheImageIs() throws IOException {
    images().put(FACE, image.marked(Mark.GENERATED));

    for (Variant variant : Variant.values()) {
      byte[] file = images().read(variant.of(FACE)).orElseThrow();
      assertThat(TestImages.mark(file)).isEqualTo(Mark.GENERATED);
    }
  }

  @Test
  void renderedSizesOfTheOldImageAreDeleted() throws IOException {
    VariantFiles rendered = VariantFiles.of(settings());
    rendered.write(rendered.path(FACE, "96_" + FACE), new byte[1]);

    images().put(FACE, image);

    assertThat(rendered.open(rendered.path(FACE, "96_" + FACE))).isEmpty();
  }

  @Test
  void imageThatIsDeletedWhileItIsReadIsReadToItsEnd() throws IOException {
    images().put(FACE, image);
    try (SeekableByteChannel open = images().open(Variant.ORIGINAL.of(FACE)).orElseThrow()) {
      images().delete(FACE);

      assertThat(bytes(open, image.jpeg().length)).isEqualTo(image.jpeg());
    }
  }

  @Test
  void deletedImagesAreGoneWithTheirSizesAndMayBeDeletedAgain() throws IOException {
    images().put(FACE, image);
    images().put(OTHER, image);
    VariantFiles rendered = VariantFiles.of(settings());
    rendered.write(rendered.path(FACE, "96_" + FACE), new byte[1]);

    images().deleteAll(List.of(FACE, MAN));
    images().deleteAll(List.of(FACE));
    images().delete(FACE);

    assertThat(images().holdsSome(FACE)).isFalse();
    assertThat(images().holds(OTHER)).isTrue();
    assertThat(rendered.open(rendered.path(FACE, "96_" + FACE))).isEmpty();
  }

  @Test
  void sweepHandsOutEachOldImageOnce() throws IOException {
    images().put(FACE, image);
    images().put(OTHER, image);
    images().put(MAN, image);
    List<FaceName> old = new ArrayList<>();
    List<FaceName> older = new ArrayList<>();

    images().sweep(now.plus(Duration.ofHours(1)), old::addAll);
    images().sweep(now.minus(Duration.ofHours(1)), older::addAll);

    assertThat(old).containsExactlyInAnyOrder(FACE, OTHER, MAN);
    assertThat(older).isEmpty();
  }

  @Test
  void sweepOfAnEmptyStoreFindsNothing() throws IOException {
    assertThat(images().sweep(now, found -> assertThat(found).isNull())).isZero();
  }

  @Test
  void imageIsDeletedForItsAgeOnlyWhenItIsOld() throws IOException {
    images().put(FACE, image);

    assertThat(images().deleteOlder(FACE, now.minusSeconds(3600))).isFalse();
    assertThat(images().holds(FACE)).isTrue();
    assertThat(images().deleteOlder(FACE, now.plusSeconds(3600))).isTrue();
    assertThat(images().holdsSome(FACE)).isFalse();
    assertThat(images().deleteOlder(FACE, now.plusSeconds(3600))).isFalse();
  }

  /** The next bytes of an image. */
  protected static byte[] bytes(SeekableByteChannel open, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count);
    while (bytes.hasRemaining() && open.read(bytes) >= 0) {}
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}

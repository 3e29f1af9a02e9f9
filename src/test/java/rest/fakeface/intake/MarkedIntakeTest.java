package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;
import rest.fakeface.face.SourceType;
import rest.fakeface.image.ImageDecoder;
import rest.fakeface.image.TestImages;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.intake.Outcome.Added;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.support.FaceFiles;

/** Intakes that mark images. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class MarkedIntakeTest {

  private static final byte[] JPEG = FaceFiles.jpeg(Gender.FEMALE, 30, 1);

  private static final FaceName NAME = new FaceName(Gender.FEMALE, 30, FaceKey.ofContent(JPEG));

  private static final Provenance OTHER =
      new Provenance("MIT", "Ann", null, null, SourceType.DIGITAL_CREATION);

  private static final Mark MARK = Mark.of("gan", OTHER);

  private final MemoryIntake node = new MemoryIntake();

  @BeforeEach
  void markImages() {
    node.intake.limits = TestImages.settings(Path.of("unused"));
  }

  @Test
  void imageIsMarkedAndItsKeyIsThatOfTheBytesAsTheyCame() throws IOException {
    assertThat(node.intake.take(candidate(JPEG, OTHER))).isInstanceOf(Added.class);

    assertThat(TestImages.mark(kept())).isEqualTo(MARK);
    assertThat(TestImages.withoutXmp(kept())).isEqualTo(JPEG);
    assertThat(node.catalog.faces).singleElement().returns(NAME.key(), face -> face.key());
  }

  @Test
  void imageThatComesAgainIsKnownWithItsMarkOrAnotherOrNone() throws IOException {
    node.intake.take(candidate(JPEG, OTHER));
    byte[] kept = kept();

    for (byte[] again : new byte[][] {JPEG, kept, TestImages.marked(JPEG, Mark.GENERATED)}) {
      assertThat(node.intake.take(candidate(again, Provenance.NONE)))
          .isEqualTo(new Known(NAME, false));
    }
    assertThat(kept()).isEqualTo(kept);
  }

  @Test
  void markedImageIsKnownWhereItIsKeptWithoutAMark() throws IOException {
    node.intake.limits = new MemoryIntake().intake.limits;
    node.intake.take(candidate(JPEG, OTHER));
    assertThat(kept()).isEqualTo(JPEG);

    assertThat(node.intake.take(candidate(TestImages.marked(JPEG, MARK), Provenance.NONE)))
        .isEqualTo(new Known(NAME, false));
  }

  @Test
  void drawnPortraitIsMarkedAsDrawn() throws IOException {
    node.intake.take(
        Candidate.named(
            new SourceRef("portrait 1", ""), "drawn", NAME, Provenance.NONE, picture(JPEG)));

    assertThat(Objects.requireNonNull(TestImages.mark(kept())).sourceType())
        .isEqualTo(SourceType.ALGORITHMIC_MEDIA.uri());
  }

  private byte[] kept() {
    return Objects.requireNonNull(node.images.kept.get(NAME)).jpeg();
  }

  /** A face as stated by a bundle, whose key is not that of its bytes after marking. */
  private Candidate candidate(byte[] jpeg, Provenance provenance) {
    return Candidate.named(new SourceRef("bundle", ""), "gan", NAME, provenance, picture(jpeg));
  }

  private Picture picture(byte[] jpeg) {
    return Picture.of(jpeg, new ImageDecoder(node.intake.limits));
  }
}

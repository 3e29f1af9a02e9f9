package rest.fakeface.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.bundle.CarriedBundle.FIRST;
import static rest.fakeface.bundle.CarriedBundle.LAST;
import static rest.fakeface.bundle.CarriedBundle.SECOND;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.bundle.BundleReport.Outcome;
import rest.fakeface.face.Face;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.MemoryCatalog;

class TamperedBundleTest {

  @TempDir Path directory;

  private final MemoryCatalog there = new MemoryCatalog();
  private BundleNode to;
  private CarriedBundle carried;

  @BeforeEach
  void export() throws IOException {
    carried = new CarriedBundle(directory);
    to = new BundleNode(there, directory.resolve("there"));
  }

  /** Changes in the padding of the archive may be ignored, but must never add a wrong face. */
  @Test
  void byteThatIsChangedAnywhereNeverBringsAWrongFace() throws IOException {
    for (int place = 0; place < carried.bundle.length; place += 29) {
      byte[] changed = carried.bundle.clone();
      changed[place] ^= 0x21;
      MemoryCatalog catalog = new MemoryCatalog();
      BundleNode node = new BundleNode(catalog, directory.resolve("changed-" + place));

      BundleReport report = node.take(changed);

      assertThat(Carried.ALL).as("byte %d", place).containsAll(catalog.faces);
      for (Face face : catalog.faces) {
        assertThat(node.image(face.name())).isEqualTo(Carried.jpeg(face));
      }
      if (report.outcome() == Outcome.COMPLETE && report.rejected() == 0) {
        assertThat(new Tar(changed).toBytes())
            .as("byte %d", place)
            .isEqualTo(carried.tar.toBytes());
        assertThat(catalog.faces).as("byte %d", place).isEqualTo(Carried.ALL);
      }
    }
  }

  @Test
  void changedImageIsRejectedAloneWithItsName() throws IOException {
    carried.tar.flip(SECOND, 100);

    BundleReport report = to.take(carried.tar.toBytes());

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(there.faces).containsExactly(Carried.LABELLED, Carried.LEGACY);
    assertThat(report.rejections())
        .containsExactly(
            new BundleReport.RejectedFile(
                Carried.ODD.name().toString(), Rejection.TAMPERED, "does not match its checksum"));
    assertThat(to.images.holds(Carried.ODD.name())).isFalse();
  }

  @Test
  void changedImageOfAKnownFaceChangesNothing() throws IOException {
    to.take(carried.bundle);
    carried.tar.flip(FIRST, 100);

    assertThat(to.take(carried.tar.toBytes()).reasons()).isEqualTo(Map.of(Rejection.TAMPERED, 1L));
    assertThat(to.image(Carried.LABELLED.name())).isEqualTo(Carried.jpeg(Carried.LABELLED));
  }

  @Test
  void imagesUnderEachOthersNamesAreRejected() throws IOException {
    byte[] first = carried.tar.content(FIRST);
    carried.tar.put(FIRST, carried.tar.content(SECOND));
    carried.tar.put(SECOND, first);

    assertThat(to.take(carried.tar.toBytes()).reasons()).isEqualTo(Map.of(Rejection.TAMPERED, 2L));
    assertThat(there.faces).containsExactly(Carried.LEGACY);
  }

  @Test
  void imageThatIsMissingIsRejectedAlone() throws IOException {
    carried.tar.remove(SECOND);

    BundleReport report = to.take(carried.tar.toBytes());

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(report.reasons()).isEqualTo(Map.of(Rejection.NO_IMAGE, 1L));
    assertThat(there.faces).containsExactly(Carried.LABELLED, Carried.LEGACY);
  }

  @Test
  void lastImageThatIsMissingIsRejectedAlone() throws IOException {
    carried.tar.remove(LAST);

    assertThat(to.take(carried.tar.toBytes()))
        .returns(Outcome.COMPLETE, BundleReport::outcome)
        .returns(Map.of(Rejection.NO_IMAGE, 1L), BundleReport::reasons);
  }

  @Test
  void imageThatIsTooLargeIsRejectedAlone() throws IOException {
    carried.resum(SECOND, new byte[20_000_001]);

    BundleReport report = to.take(carried.tar.toBytes());

    assertThat(report.reasons()).isEqualTo(Map.of(Rejection.TOO_LARGE, 1L));
    assertThat(there.faces).hasSize(2);
  }

  @Test
  void whatIsNoImageIsRejectedThoughItsChecksumIsRight() throws IOException {
    carried.resum(SECOND, "no image".getBytes(StandardCharsets.UTF_8));

    assertThat(to.take(carried.tar.toBytes()).reasons())
        .isEqualTo(Map.of(Rejection.UNDECODABLE, 1L));
    assertThat(there.faces).hasSize(2);
  }
}

package rest.fakeface.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.Face;
import rest.fakeface.face.Gender;
import rest.fakeface.harvest.Portraits;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.Faces;
import rest.fakeface.support.MemoryCatalog;

class KnownFaceTest {

  private final MemoryCatalog there = new MemoryCatalog();
  private final BundleNode from;
  private final BundleNode to;

  KnownFaceTest(@TempDir Path directory) {
    from = new BundleNode(new MemoryCatalog(), directory.resolve("here"));
    to = new BundleNode(there, directory.resolve("there"));
  }

  @Test
  void knownFaceIsVerifiedAndCounted() throws IOException {
    Carried.into(from);
    Carried.into(to);

    BundleReport report = to.take(from.export());

    assertThat(report.toString()).startsWith("0 added, 3 known (0 of them restored), 0 rejected");
    assertThat(there.faces).hasSize(3);
  }

  @Test
  void imageThatIsMissingOrDamagedIsRestored() throws IOException {
    Carried.into(from);
    Carried.into(to);
    Files.delete(to.file(Carried.LEGACY.name()));
    Files.write(to.file(Carried.LABELLED.name()), new byte[10]);

    BundleReport report = to.take(from.export());

    assertThat(report).returns(3L, BundleReport::known).returns(2L, BundleReport::restored);
    assertThat(to.image(Carried.LABELLED.name())).isEqualTo(Carried.jpeg(Carried.LABELLED));
    assertThat(to.image(Carried.LEGACY.name())).isEqualTo(Carried.jpeg(Carried.LEGACY));
  }

  @Test
  void otherImageOfANameThatDoesNotSayWhichIsRightIsLeftAlone() throws IOException {
    Carried.into(from);
    to.add(Carried.LEGACY, Portraits.jpeg(9));

    BundleReport report = to.take(from.export());

    assertThat(report.reasons()).isEqualTo(Map.of(Rejection.DUPLICATE, 1L));
    assertThat(to.image(Carried.LEGACY.name())).isEqualTo(Portraits.jpeg(9));
  }

  @Test
  void faceOfAnotherLabelIsLeftAsTheCatalogHasIt() throws IOException {
    Face other = Faces.face(Gender.FEMALE, 20, 3);
    Carried.into(from);
    to.add(other, Carried.jpeg(Carried.LEGACY));

    BundleReport report = to.take(from.export());

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.rejections())
        .singleElement()
        .satisfies(
            rejected -> {
              assertThat(rejected.file()).isEqualTo(Carried.LEGACY.name().toString());
              assertThat(rejected.why()).contains(other.name().toString());
            });
  }

  @Test
  void faceThatWasRemovedStaysRemoved() throws IOException {
    byte[] bundle = Carried.into(from).export();
    to.take(bundle);
    there.remove(Carried.ODD.key());
    Files.delete(to.file(Carried.ODD.name()));

    BundleReport report = to.take(bundle);

    assertThat(report.known()).isEqualTo(2);
    assertThat(report.reasons()).isEqualTo(Map.of(Rejection.REMOVED, 1L));
    assertThat(to.images.holds(Carried.ODD.name())).isFalse();
    assertThat(to.selector.snapshot().size()).isEqualTo(2);
  }

  @Test
  void onlyOneImportIsUnderWayAtATime() throws IOException {
    byte[] bundle = Carried.into(from).export();
    List<Optional<BundleReport>> meanwhile = new ArrayList<>();
    InputStream slow =
        new ByteArrayInputStream(bundle) {
          @Override
          public synchronized int read(byte[] bytes, int start, int count) {
            meanwhile.add(to.bundles.from(new ByteArrayInputStream(bundle)));
            return super.read(bytes, start, count);
          }
        };

    assertThat(to.take(slow).added()).isEqualTo(3);
    assertThat(meanwhile).isNotEmpty().allMatch(Optional::isEmpty);
    assertThat(to.take(bundle).known()).isEqualTo(3);
  }
}

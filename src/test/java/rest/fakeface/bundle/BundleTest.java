package rest.fakeface.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.bundle.BundleReport.Outcome;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Measurement;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Provenance;
import rest.fakeface.face.SourceType;
import rest.fakeface.image.Corners;
import rest.fakeface.image.ExifBlock;
import rest.fakeface.image.Variant;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.Faces;
import rest.fakeface.support.MemoryCatalog;

class BundleTest {

  private final MemoryCatalog here = new MemoryCatalog();
  private final MemoryCatalog there = new MemoryCatalog();
  private final BundleNode from;
  private final BundleNode to;

  BundleTest(@TempDir Path directory) {
    from = new BundleNode(here, directory.resolve("here"));
    to = new BundleNode(there, directory.resolve("there"));
  }

  @Test
  void everyFaceArrivesAsItWas() throws IOException {
    Carried.into(from);

    BundleReport report = to.take(from.export());

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(report.added()).isEqualTo(3);
    assertThat(there.faces).isEqualTo(Carried.ALL);
    assertThat(Carried.ALL)
        .allSatisfy(
            face -> {
              assertThat(to.image(face.name())).isEqualTo(Carried.jpeg(face));
              assertThat(to.images.read(Variant.THUMBNAIL.of(face.name()))).isPresent();
            });
    assertThat(to.selector.snapshot().size()).isEqualTo(3);
  }

  @Test
  void papersArriveAsTheyWere() throws IOException {
    Carried.into(from);
    Papers papers =
        new Papers(
            new Provenance(
                "CC-BY-4.0",
                "Jane \"J\" Doe, Oslo",
                "set/ä.jpg",
                "a woman,\naged 35",
                SourceType.COMPOSITE_SYNTHETIC),
            "0f".repeat(32),
            true,
            false,
            new Measurement(0.75, 33.25, 0.5, 12, "face-api+other"),
            new FaceRegion(0.1, 0.2, 0.8, 0.95, List.of()));
    here.papers.put(Carried.ODD.key(), papers);

    to.take(from.export());

    assertThat(there.papers.get(Carried.ODD.key())).isEqualTo(papers);
    assertThat(there.papers.get(Carried.LABELLED.key()))
        .isEqualTo(Papers.of(Carried.LABELLED.evidence()));
  }

  @Test
  void bundleOfVersionOneIsReadWithoutPapers() throws IOException {
    Tar tar = new Tar(Carried.into(from).export());
    changeList(
        tar,
        list ->
            list.replaceFirst(",licence,.*", "")
                .replaceAll("(,{6}(true|false),(true|false),{8})(?=\r\n)", ""));
    tar.put("bundle.properties", "format=fakeface-bundle\nversion=1\n");

    BundleReport report = to.take(tar.toBytes());

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(there.faces).isEqualTo(Carried.ALL);
    assertThat(there.papers.get(Carried.ODD.key())).isEqualTo(Papers.of(Carried.ODD.evidence()));
  }

  @Test
  void firstBundlesOfVersionTwoAreReadWithoutSourceTypes() throws IOException {
    Tar tar = new Tar(Carried.into(from).export());
    changeList(tar, list -> list.replaceFirst(",source_type", "").replaceAll(",(?=\r\n)", ""));

    BundleReport report = to.take(tar.toBytes());

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(there.faces).isEqualTo(Carried.ALL);
    assertThat(there.papers.get(Carried.ODD.key())).isEqualTo(Papers.of(Carried.ODD.evidence()));
  }

  private static void changeList(Tar tar, UnaryOperator<String> change) throws IOException {
    String list = "000001/faces.csv";
    byte[] changed = change.apply(tar.text(list)).getBytes(StandardCharsets.UTF_8);
    Checksums sums = Checksums.parse("000001/SHA256SUMS", tar.content("000001/SHA256SUMS"));
    sums.add(list, changed);
    tar.put(list, changed);
    tar.put("000001/SHA256SUMS", sums.toBytes());
  }

  @Test
  void bundleOfAnOlderVersionWithPersonalMetadataFindsItsImagesKnown() {
    byte[] camera = Corners.jpeg(6);
    FaceName name = new FaceName(Gender.FEMALE, 40, FaceKey.ofContent(camera));
    RawBundle bundle = new RawBundle();
    bundle.add(new Face(name, "bundle", Instant.EPOCH, null), camera);
    byte[] bytes = bundle.bytes();

    assertThat(to.take(bytes).added()).isEqualTo(1);
    assertThat(new String(to.image(name), StandardCharsets.ISO_8859_1))
        .doesNotContain(ExifBlock.MAKER);
    BundleReport again = to.take(bytes);
    assertThat(again.known()).isEqualTo(1);
    assertThat(again.restored()).isZero();
  }

  @Test
  void imageIsStoredBeforeItsRowIsWritten() throws IOException {
    Carried.into(from);
    List<Face> withoutImage = new ArrayList<>();
    there.beforeAdd =
        batch -> batch.stream().filter(face -> !to.holds(face.name())).forEach(withoutImage::add);

    assertThat(to.take(from.export()).added()).isEqualTo(3);
    assertThat(withoutImage).isEmpty();
  }

  @Test
  void sameCatalogGivesTheSameBytes() throws IOException {
    Carried.into(from);
    to.take(from.export());

    assertThat(to.export()).isEqualTo(from.export());
  }

  @Test
  void entriesAreThoseOfTheDescription() throws IOException {
    Carried.into(from);

    Tar entries = new Tar(from.export());

    assertThat(entries.names())
        .containsExactly(
            "bundle.properties",
            "000001/SHA256SUMS",
            "000001/faces.csv",
            "000001/" + Carried.LABELLED.name(),
            "000001/" + Carried.ODD.name(),
            "000001/" + Carried.LEGACY.name(),
            "end.properties");
    assertThat(entries.text("bundle.properties")).isEqualTo("format=fakeface-bundle\nversion=2\n");
    assertThat(entries.text("end.properties")).isEqualTo("blocks=1\nfaces=3\nimages=3\n");
    assertThat(entries.text("000001/SHA256SUMS"))
        .matches(
            "[0-9a-f]{64}  000001/faces.csv\n"
                + "([0-9a-f]{64}  000001/(fe)?male_\\d+_[0-9a-f]{40}.jpg\n){3}");
    assertThat(entries.text("000001/faces.csv"))
        .startsWith("filename,source,date_added,last_served,gender_score,model,licence,")
        .contains(
            ",thispersondoesnotexist,2020-08-02T22:08:56.123456Z,,0.97123,face-api,,,,,,false,false,,,,,,,,\r\n");
  }

  @Test
  void emptyCatalogIsABundleToo() throws IOException {
    BundleReport report = to.take(from.export());

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(there.faces).isEmpty();
  }

  @Test
  void manyFacesAreManyBlocks() throws IOException {
    here.add(
        IntStream.range(0, 2_500)
            .mapToObj(n -> DocumentedFace.of(Faces.woman(n % 100, n)))
            .toList());
    to.hostElsewhere(true);
    byte[] bundle = from.export();

    assertThat(to.take(bundle).added()).isEqualTo(2_500);
    assertThat(there.faces).isEqualTo(here.faces);
    assertThat(new Tar(bundle).names())
        .filteredOn(name -> name.endsWith("faces.csv"))
        .containsExactly("000001/faces.csv", "000002/faces.csv", "000003/faces.csv");
  }

  @Test
  void manyBytesAreManyBlocks() throws IOException {
    for (Face face : Carried.ALL) {
      from.add(face, Carried.jpeg(face));
      Files.write(from.file(face.name()), new byte[20_000_000]);
    }

    assertThat(new Tar(from.export()).names())
        .filteredOn(name -> name.endsWith("faces.csv"))
        .containsExactly("000001/faces.csv", "000002/faces.csv");
  }

  @Test
  void removedFacesAreNotExported() throws IOException {
    Carried.into(from);
    here.remove(Carried.ODD.key());

    to.take(from.export());

    assertThat(there.faces).containsExactly(Carried.LABELLED, Carried.LEGACY);
  }

  @Test
  void faceWithoutImageIsTakenOnlyWhereImagesAreHostedElsewhere() throws IOException {
    Carried.into(from);
    Files.delete(from.file(Carried.ODD.name()));
    byte[] bundle = from.export();

    BundleReport report = to.take(bundle);

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(report.reasons()).isEqualTo(Map.of(Rejection.NO_IMAGE, 1L));
    assertThat(there.faces).containsExactly(Carried.LABELLED, Carried.LEGACY);
    to.hostElsewhere(true);
    assertThat(to.take(bundle)).returns(1L, BundleReport::added).returns(2L, BundleReport::known);
  }
}

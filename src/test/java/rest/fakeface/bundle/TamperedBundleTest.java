package rest.fakeface.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.bundle.BundleReport.Outcome;
import rest.fakeface.face.Face;
import rest.fakeface.harvest.MemoryCatalog;
import rest.fakeface.harvest.Rejection;

class TamperedBundleTest {

  private static final String SUMS = "000001/SHA256SUMS";
  private static final String LIST = "000001/faces.csv";
  private static final String FIRST = "000001/" + Carried.LABELLED.name();
  private static final String SECOND = "000001/" + Carried.ODD.name();
  private static final String LAST = "000001/" + Carried.LEGACY.name();
  private static final String END = "end.properties";

  @TempDir Path directory;

  private final MemoryCatalog there = new MemoryCatalog();
  private BundleNode to;
  private byte[] bundle;
  private Tar tar;

  @BeforeEach
  void export() throws IOException {
    bundle = Carried.into(new BundleNode(new MemoryCatalog(), directory.resolve("here"))).export();
    tar = new Tar(bundle);
    to = new BundleNode(there, directory.resolve("there"));
  }

  /** The reader may take what only pads the archive for what it is; it never takes a wrong face. */
  @Test
  void byteThatIsChangedAnywhereNeverBringsAWrongFace() throws IOException {
    for (int place = 0; place < bundle.length; place += 13) {
      byte[] changed = bundle.clone();
      changed[place] ^= 0x21;
      MemoryCatalog catalog = new MemoryCatalog();
      BundleNode node = new BundleNode(catalog, directory.resolve("changed-" + place));

      BundleReport report = node.take(changed);

      assertThat(Carried.ALL).as("byte %d", place).containsAll(catalog.faces);
      for (Face face : catalog.faces) {
        assertThat(node.image(face.name())).isEqualTo(Carried.jpeg(face));
      }
      if (report.outcome() == Outcome.COMPLETE && report.rejected() == 0) {
        assertThat(new Tar(changed).toBytes()).as("byte %d", place).isEqualTo(tar.toBytes());
        assertThat(catalog.faces).as("byte %d", place).isEqualTo(Carried.ALL);
      }
    }
  }

  @Test
  void changedImageIsRejectedAloneWithItsName() throws IOException {
    tar.flip(SECOND, 100);

    BundleReport report = take();

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(there.faces).containsExactly(Carried.LABELLED, Carried.LEGACY);
    assertThat(report.rejections())
        .containsExactly(
            new BundleReport.RejectedFile(
                Carried.ODD.name().toString(),
                Rejection.TAMPERED,
                "is not what its checksum says"));
    assertThat(to.images.holds(Carried.ODD.name())).isFalse();
  }

  @Test
  void changedImageOfAKnownFaceChangesNothing() throws IOException {
    to.take(bundle);
    tar.flip(FIRST, 100);

    assertThat(take().reasons()).isEqualTo(Map.of(Rejection.TAMPERED, 1L));
    assertThat(to.image(Carried.LABELLED.name())).isEqualTo(Carried.jpeg(Carried.LABELLED));
  }

  @Test
  void imagesUnderEachOthersNamesAreRejected() throws IOException {
    byte[] first = tar.content(FIRST);
    tar.put(FIRST, tar.content(SECOND));
    tar.put(SECOND, first);

    assertThat(take().reasons()).isEqualTo(Map.of(Rejection.TAMPERED, 2L));
    assertThat(there.faces).containsExactly(Carried.LEGACY);
  }

  @Test
  void changedListIsRefusedBeforeAnyOfItsFacesIsTaken() throws IOException {
    tar.flip(LIST, tar.content(LIST).length - 60);

    assertRefused(take(), LIST + " is not what its checksum says");
    assertThat(there.faces).isEmpty();
  }

  @Test
  void imageThatIsMissingIsRejectedAlone() throws IOException {
    tar.remove(SECOND);

    BundleReport report = take();

    assertThat(report.outcome()).isEqualTo(Outcome.COMPLETE);
    assertThat(report.reasons()).isEqualTo(Map.of(Rejection.NO_IMAGE, 1L));
    assertThat(there.faces).containsExactly(Carried.LABELLED, Carried.LEGACY);
  }

  @Test
  void lastImageThatIsMissingIsRejectedAlone() throws IOException {
    tar.remove(LAST);

    assertThat(take())
        .returns(Outcome.COMPLETE, BundleReport::outcome)
        .returns(Map.of(Rejection.NO_IMAGE, 1L), BundleReport::reasons);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bundle.properties", SUMS, LIST, END})
  void bundleThatLacksWhatDescribesItIsRefused(String name) throws IOException {
    tar.remove(name);

    assertThat(take().outcome()).isEqualTo(Outcome.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000001/female_20_0123456789012345678901234567890123456789.jpg",
        "../../../../etc/passwd",
        "/etc/passwd",
        "000001/../" + "female_20_0123456789012345678901234567890123456789.jpg"
      })
  void entryThatIsNotListedIsRefused(String name) throws IOException {
    tar.insertBehind(FIRST, name, tar.content(FIRST));

    assertRefused(take(), name + " stands where " + SECOND + " has to");
    assertThat(there.faces).containsExactly(Carried.LABELLED);
  }

  @Test
  void nameThatIsAPathIsRefusedWhereverItIsListed() throws IOException {
    String path = "000001/../../" + Carried.ODD.name();
    tar.put(SUMS, tar.text(SUMS).replace(SECOND, path));

    assertRefused(take(), SUMS + " does not agree with " + LIST);
  }

  @Test
  void entriesInAnotherOrderAreRefused() throws IOException {
    byte[] first = tar.remove(FIRST);
    tar.insertBehind(LAST, FIRST, first);

    assertRefused(take(), FIRST + " stands where");
  }

  @Test
  void anotherVersionIsRefusedWhole() throws IOException {
    tar.put("bundle.properties", "format=fakeface-bundle\nversion=2\n");

    assertRefused(take(), "version 2; accepted: version 1");
    assertThat(there.faces).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no archive", "{\"faces\":[]}"})
  void whatIsNoBundleIsRefused(String text) {
    assertThat(to.take(bytes(text)).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void listOfFacesTwiceOrOfNoneIsRefused() throws IOException {
    String list = tar.text(LIST);
    String header = list.substring(0, list.indexOf('\n') + 1);
    String row = list.substring(header.length()).split("\n", 2)[0] + "\n";

    relist(header + row + row);
    assertRefused(take(), "twice");
    relist(header);
    assertRefused(take(), "does not agree");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s,gan",
        "%s,,2020-08-02T22:08:56Z,,,",
        "x%s,gan,2020-08-02T22:08:56Z,,,",
        "%s,gan,yesterday,,,",
        "%s,gan,,,,",
        "%s,gan,2020-08-02T22:08:56.1234567Z,,,",
        "%s,gan,+12020-08-02T22:08:56Z,,,",
        "%s,gan,2020-08-02T22:08:56Z,,2,face-api",
        "%s,gan,2020-08-02T22:08:56Z,,NaN,face-api",
        "%s,gan,2020-08-02T22:08:56Z,,0.5,",
        "%s,\"gan,2020-08-02T22:08:56Z,,,"
      })
  void rowThatIsNoFaceIsRefused(String row) throws IOException {
    relist(
        "filename,source,date_added,last_served,gender_score,model\r\n"
            + row.formatted(Carried.ODD.name())
            + "\r\n");

    assertRefused(take(), LIST + ", row 1, is wrong");
  }

  @Test
  void imageThatIsTooLargeIsRejectedAlone() throws IOException {
    resum(SECOND, new byte[20_000_001]);

    BundleReport report = take();

    assertThat(report.reasons()).isEqualTo(Map.of(Rejection.TOO_LARGE, 1L));
    assertThat(there.faces).hasSize(2);
  }

  @Test
  void whatIsNoImageIsRejectedThoughItsChecksumIsRight() throws IOException {
    resum(SECOND, bytes("no image"));

    assertThat(take().reasons()).isEqualTo(Map.of(Rejection.UNDECODABLE, 1L));
    assertThat(there.faces).hasSize(2);
  }

  @Test
  void sizeThatIsNotThereIsRefusedWithoutTheMemoryForIt() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(archive)) {
      TarArchiveEntry entry = new TarArchiveEntry("bundle.properties");
      entry.setSize(8_000_000_000L);
      out.putArchiveEntry(entry);
      out.write(new byte[1_000]);
    } catch (IOException unfinished) {
      assertThat(unfinished).hasMessageContaining("unclosed");
    }

    assertRefused(to.take(archive.toByteArray()), "more than");
  }

  @ParameterizedTest
  @ValueSource(bytes = {'x', 'L', 'S'})
  void headerWithoutEndIsRefusedWithoutTheMemoryForIt(byte kind) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    TarArchiveOutputStream out = new TarArchiveOutputStream(archive);
    TarArchiveEntry entry = new TarArchiveEntry("bundle.properties", kind);
    entry.setSize(50_000_000);
    out.putArchiveEntry(entry);
    byte[] line = bytes("49999990 path=");
    out.write(Arrays.copyOf(line, 50_000_000));
    out.closeArchiveEntry();
    out.finish();

    assertThat(to.take(archive.toByteArray()).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      bytes = {
        TarConstants.LF_SYMLINK,
        TarConstants.LF_LINK,
        TarConstants.LF_DIR,
        TarConstants.LF_FIFO,
        TarConstants.LF_CHR
      })
  void whatIsNoPlainFileIsRefused(byte kind) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(archive)) {
      TarArchiveEntry entry = new TarArchiveEntry("bundle.properties", kind);
      entry.setLinkName("/etc/passwd");
      out.putArchiveEntry(entry);
      out.closeArchiveEntry();
    }

    assertThat(to.take(archive.toByteArray()).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void whatFollowsTheEndIsRefused() throws IOException {
    tar.put("more.txt", "more");

    assertRefused(take(), "more.txt follows end.properties");
  }

  @Test
  void whatFollowsTheArchiveIsRefusedUnlessItPadsIt() {
    byte[] padded = Arrays.copyOf(bundle, bundle.length + 30_000);
    byte[] followed = padded.clone();
    followed[followed.length - 1] = 1;

    assertRefused(to.take(followed), "more follows");
    assertRefused(to.take(Arrays.copyOf(bundle, bundle.length + 1_000_000)), "more follows");
    assertThat(to.take(padded).outcome()).isEqualTo(Outcome.COMPLETE);
  }

  @Test
  void endThatCountsOtherFacesIsRefused() throws IOException {
    tar.put(END, "blocks=1\nfaces=4\nimages=3\n");

    assertRefused(take(), "counts other");
  }

  private BundleReport take() throws IOException {
    return to.take(tar.toBytes());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRefused(BundleReport report, String why) {
    assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(report.why()).contains(why);
  }

  /** Replaces the list by one whose checksum is right, without images. */
  private void relist(String list) {
    Checksums sums = new Checksums();
    sums.add(LIST, bytes(list));
    tar.put(LIST, list);
    tar.put(SUMS, sums.toBytes());
  }

  /** Replaces an image, its checksum too. */
  private void resum(String name, byte[] content) throws BundleRefusedException {
    Checksums sums = Checksums.parse(SUMS, tar.content(SUMS));
    sums.add(name, content);
    tar.put(SUMS, sums.toBytes());
    tar.put(name, content);
  }
}

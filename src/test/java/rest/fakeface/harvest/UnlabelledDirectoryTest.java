package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.FaceKey;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.TestSettings;
import rest.fakeface.work.StopSignal;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class UnlabelledDirectoryTest {

  private static final byte[] JPEG = Portraits.jpeg(1);
  private static final byte[] OTHER = Portraits.jpeg(2);

  @AutoClose final LogLines log = new LogLines(RejectionTally.class);

  @TempDir Path root;

  private final UnlabelledDirectory directory = new UnlabelledDirectory();
  private final SeenFiles settled = new SeenFiles();
  private final StopSignal end = new StopSignal();
  private HarvestTally tally = newReport();

  @BeforeEach
  void nameTheDirectory() {
    directory.settings = TestSettings.harvest("fakeface.harvest.directory", root.toString());
    directory.end = end;
    directory.imageSettings = new ImageSettings(root, 10_000, 1_000_000, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jpg", "a.jpeg", "A.JPG", "a b.JpEg", ".jpg", "a.png.PNG", "ä.webp"})
  void imageMayHaveAnyNameWithTheEndOfOne(String name) throws IOException {
    write(name, JPEG);

    assertThat(candidates())
        .singleElement()
        .returns(FaceKey.ofContent(JPEG), Candidate::key)
        .returns(null, Candidate::label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"readme.txt", "a.jpg.part", "jpg", "ajpg", "a.gif", "a.jpg ", "Thumbs.db"})
  void fileOfAnotherNameIsRejectedOnceAndTheOthersAreTaken(String name) throws IOException {
    write(name, OTHER);
    write("good.jpg", JPEG);

    assertThat(candidates()).extracting(Candidate::key).containsExactly(FaceKey.ofContent(JPEG));
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.WRONG_NAME, 1));
    candidates();
    assertThat(tally.end().rejections()).isEmpty();
  }

  @Test
  void sourceOfAFaceIsTheNameOfItsFolder() throws IOException {
    write("top.jpg", JPEG);
    write("2024/gan v2/deep.jpg", OTHER);

    assertThat(candidates())
        .extracting(Candidate::key, Candidate::source)
        .containsExactlyInAnyOrder(
            tuple(FaceKey.ofContent(JPEG), "directory"), tuple(FaceKey.ofContent(OTHER), "gan v2"));
  }

  @Test
  void imageOfACandidateIsThatOfItsFile() throws Exception {
    write("a.jpg", JPEG);

    assertThat(look(candidates().get(0))).isEqualTo(JPEG);
  }

  @Test
  void fileThatChangedSinceItWasSeenIsNotTakenForWhatItWas() throws Exception {
    write("a.jpg", JPEG);
    Candidate seen = candidates().get(0);
    write("a.jpg", OTHER);

    assertThatIOException().isThrownBy(() -> look(seen)).withMessageContaining("changed");
    assertThat(look(candidates().get(0))).isEqualTo(OTHER);
  }

  @Test
  void settledFileIsNotReadAgainUntilItChanges() throws IOException {
    write("a.jpg", JPEG);
    settled.add(candidates().get(0).ref());
    assertThat(candidates()).isEmpty();
    assertThat(tally.end().isWorthALine()).isFalse();

    write("a.jpg", new byte[5_000]);

    assertThat(candidates()).hasSize(1);
  }

  @Test
  void fileOverTheLimitIsRejectedOnceWithoutBeingTaken() throws IOException {
    write("large.jpg", new byte[10_001]);
    write("largest.jpg", new byte[10_000]);

    assertThat(candidates()).hasSize(1);
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.TOO_LARGE, 1));
    candidates();
    assertThat(tally.end().rejections()).isEmpty();
  }

  @Test
  void fileThatIsNoImageIsACandidateThatIsRefusedWhenItIsLookedAt() throws Exception {
    write("page.png", "<!doctype html>".getBytes(StandardCharsets.US_ASCII));

    Candidate page = candidates().get(0);

    assertThatExceptionOfType(ImageRejectedException.class).isThrownBy(() -> look(page));
  }

  @Test
  void fileThatIsGoneWhenItIsLookedAtIsAnOrdinaryFailure() throws IOException {
    write("a.jpg", JPEG);
    Candidate seen = candidates().get(0);
    Files.delete(root.resolve("a.jpg"));

    assertThatIOException().isThrownBy(() -> look(seen));
  }

  @Test
  void linksAreNotFollowed(@TempDir Path elsewhere) throws IOException {
    FaceFiles.write(elsewhere.resolve("private/a.jpg"), OTHER);
    Files.createSymbolicLink(root.resolve("link.jpg"), elsewhere.resolve("private/a.jpg"));
    Files.createSymbolicLink(root.resolve("folder"), elsewhere.resolve("private"));
    Files.createSymbolicLink(root.resolve("loop"), root);
    write("good.jpg", JPEG);

    assertThat(candidates()).extracting(Candidate::key).containsExactly(FaceKey.ofContent(JPEG));
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.NO_FILE, 3));
  }

  @Test
  void filesOfAFolderAreReadOneByOneAsTheyAreAskedFor() throws IOException {
    IntStream.range(0, 20).forEach(number -> write("gan/v2/" + number + ".jpg", JPEG));
    try (Stream<Candidate> stream = directory.candidates(newReport())) {
      Iterator<Candidate> candidates = stream.iterator();
      candidates.next();
      IntStream.range(0, 20).forEach(number -> write("gan/v2/" + number + ".jpg", OTHER));
      candidates.next();

      assertThat(candidates.next().key()).isEqualTo(FaceKey.ofContent(OTHER));
    }
  }

  @Test
  void filesAreNotLookedAtAfterTheEnd() throws IOException {
    write("a.jpg", JPEG);
    end.stop();

    assertThat(candidates()).isEmpty();
  }

  @Test
  void directoryThatIsGoneIsARejectionAndNoFailure() throws IOException {
    Files.delete(root);

    assertThat(candidates()).isEmpty();
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.UNREADABLE, 1));
    Files.createDirectory(root);
  }

  private List<Candidate> candidates() throws IOException {
    tally = newReport();
    try (Stream<Candidate> candidates = directory.candidates(tally)) {
      return candidates.toList();
    }
  }

  private HarvestTally newReport() {
    return TestTally.of("directory", settled);
  }

  private static byte[] look(Candidate candidate) throws Exception {
    return Objects.requireNonNull(candidate.picture()).decode().jpeg();
  }

  private void write(String file, byte[] bytes) {
    FaceFiles.write(root.resolve(file), bytes);
  }
}

package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.image.ImageRejectedException;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.Outcome;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.Faces;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.TestSettings;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class ImportDirectoryTest {

  private static final FaceName WOMAN = Faces.name(Gender.FEMALE, 35, 1);
  private static final FaceName MAN = Faces.name(Gender.MALE, 40, 2);
  private static final byte[] JPEG = Candidates.IMAGE.jpeg();

  @AutoClose final LogLines log = new LogLines(RejectionTally.class);

  @TempDir Path root;

  private final ImportDirectory directory = new ImportDirectory();
  private final SeenFiles rejected = new SeenFiles();
  private HarvestTally tally = TestTally.of("import", rejected);

  @BeforeEach
  void nameTheDirectory() {
    directory.settings = settings(Optional.of(root));
    directory.download = new SetDownload();
    directory.download.settings = directory.settings;
    directory.imageSettings = new ImageSettings(root, JPEG.length, 1_000_000, true);
  }

  @Test
  void sourceOfAFaceIsTheNameOfItsFolder() throws IOException {
    write(WOMAN.toString(), JPEG);
    write("2024/gan v2/" + MAN, JPEG);

    assertThat(faces())
        .extracting(Candidates::name, Candidate::source)
        .containsExactlyInAnyOrder(tuple(WOMAN, "import"), tuple(MAN, "gan v2"));
  }

  @Test
  void fileOfAKnownFaceIsNotOfferedAgain() throws IOException {
    write(WOMAN.toString(), JPEG);

    tally.count(faces().get(0), new Outcome.Known(WOMAN, false));
    assertThat(faces()).isEmpty();

    rejected.lookAgain();
    assertThat(faces()).hasSize(1);
  }

  @Test
  void imageOfAFaceIsThatOfItsFile() throws Exception {
    write(WOMAN.toString(), JPEG);

    Candidate face = faces().get(0);

    assertThat(Objects.requireNonNull(face.picture()).decode().jpeg()).isEqualTo(JPEG);
  }

  @Test
  void imageOfAFaceIsLimited() throws Exception {
    write(WOMAN.toString(), new byte[JPEG.length + 1]);

    Candidate face = faces().get(0);

    assertThatExceptionOfType(ImageRejectedException.class)
        .isThrownBy(() -> Objects.requireNonNull(face.picture()).decode())
        .withMessageContaining("more than");
  }

  @Test
  void fileOfAnotherNameIsRejectedAndTheOthersTaken() throws IOException {
    write("holiday.jpg", JPEG);
    write("gan/" + WOMAN + ".part", JPEG);
    write("gan/" + WOMAN, JPEG);

    List<Candidate> faces = faces();

    assertThat(faces).extracting(Candidates::name).containsExactly(WOMAN);
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.WRONG_NAME, 2));
  }

  @Test
  void fileInAFolderOfTooLongANameIsRejected() throws IOException {
    write("x".repeat(101) + "/" + WOMAN, JPEG);

    assertThat(faces()).isEmpty();
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.WRONG_NAME, 1));
    assertThat(log.lines()).singleElement().asString().contains("its folder's name is not");
  }

  @Test
  void rejectedFileIsLoggedAgainOnlyWhenItHasChanged() throws IOException {
    write("holiday.jpg", JPEG);
    faces();
    faces();
    assertThat(log.lines()).hasSize(1);

    write("holiday.jpg", new byte[3]);
    faces();

    assertThat(log.lines()).hasSize(2);
  }

  @Test
  void changedFileIsOfAnotherOrigin() throws IOException {
    write(WOMAN.toString(), JPEG);
    SourceRef before = faces().get(0).ref();
    SourceRef same = faces().get(0).ref();
    write(WOMAN.toString(), new byte[3]);

    SourceRef after = faces().get(0).ref();

    assertThat(same).isEqualTo(before);
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void linkToADirectoryIsNotFollowed() throws IOException {
    write("gan/" + WOMAN, JPEG);
    Files.createSymbolicLink(root.resolve("gan/loop"), root);

    assertThat(faces()).extracting(Candidates::name).containsExactly(WOMAN);
  }

  @Test
  void directoryThatIsGoneIsARejectionAndNoFailure() throws IOException {
    Path gone = Files.createDirectory(root.resolve("gone"));
    directory.settings = settings(Optional.of(gone));
    Files.delete(gone);

    assertThat(faces()).isEmpty();
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.UNREADABLE, 1));
  }

  @Test
  void withoutADirectoryThereAreNoFaces() throws IOException {
    directory.settings = settings(Optional.empty());

    assertThat(faces()).isEmpty();
  }

  @Test
  void linkToAFileIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path other = Files.write(elsewhere.resolve("private.jpg"), JPEG);
    Files.createSymbolicLink(root.resolve(WOMAN.toString()), other);

    assertThat(faces()).isEmpty();
  }

  private List<Candidate> faces() throws IOException {
    tally = TestTally.of("import", rejected);
    try (Stream<Candidate> faces = directory.candidates(tally)) {
      return faces.toList();
    }
  }

  private void write(String file, byte[] bytes) {
    FaceFiles.write(root.resolve(file), bytes);
  }

  private static ImportSettings settings(Optional<Path> directory) {
    return new ImportSettings(
        TestSettings.of("fakeface.import.directory", directory.map(Path::toString).orElse("")));
  }
}

package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.Faces;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.TestSettings;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class ImportManifestTest {

  private static final FaceName WOMAN = Faces.name(Gender.FEMALE, 35, 1);
  private static final FaceName MAN = Faces.name(Gender.MALE, 40, 2);

  @AutoClose final LogLines log = new LogLines(RejectionTally.class);

  @TempDir Path directory;

  private final ImportManifest manifest = new ImportManifest();
  private HarvestTally tally = newReport();

  @BeforeEach
  void nameTheFile() throws IOException {
    write("");
    manifest.settings = settings(Optional.of(directory.resolve("list.csv")));
  }

  @Test
  void everyLineIsAFaceThatIsHostedElsewhere() throws IOException {
    write("filename,source\r\n" + WOMAN + ",gan\r\n" + MAN + ",gan\r\n");

    List<Candidate> faces = faces();

    assertThat(faces).extracting(Candidates::name).containsExactly(WOMAN, MAN);
    assertThat(faces).extracting(Candidate::picture).containsOnlyNulls();
    assertThat(tally.end().rejections()).isEmpty();
  }

  @Test
  void wrongLinesAreRejectedByTheirNumberAndTheOthersTaken() throws IOException {
    write("filename,source\n" + WOMAN + ",\"gan\n\nface.jpg,gan\n" + MAN + ",gan");

    List<Candidate> faces = faces();

    assertThat(faces).extracting(Candidates::name).containsExactly(MAN);
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.MALFORMED_LINE, 2));
    assertThat(log.lines().get(0)).contains("list.csv, line 2", "is not CSV");
    assertThat(log.lines().get(1)).contains("list.csv, line 4", "filename is not");
  }

  @Test
  void lineThatIsNoUtf8IsRejectedAndTheOthersTaken() throws IOException {
    String text = "filename,source\n" + WOMAN + ",Müller\n" + MAN + ",gan\n";
    write(text, StandardCharsets.ISO_8859_1);

    List<Candidate> faces = faces();

    assertThat(faces).extracting(Candidates::name).containsExactly(MAN);
    assertThat(tally.end().rejections()).containsExactly(Map.entry(Rejection.MALFORMED_LINE, 1));
  }

  @Test
  void byteOrderMarkOfWindowsIsNoTrouble() throws IOException {
    write("\uFEFFfilename,source\r\n" + WOMAN + ",Müller\r\n");

    assertThat(faces()).extracting(Candidate::source).containsExactly("Müller");
  }

  @Test
  void fileThatHasNotChangedIsNotReadAgain() throws IOException {
    write("filename,source\n" + WOMAN + ",gan\n");
    faces();

    assertThat(faces()).isEmpty();
  }

  @Test
  void fileThatHasChangedIsReadAgain() throws IOException {
    write("filename,source\n" + WOMAN + ",gan\n");
    faces();
    write("filename,source\n" + WOMAN + ",gan\n" + MAN + ",gan\n");

    assertThat(faces()).extracting(Candidates::name).containsExactly(WOMAN, MAN);
  }

  @Test
  void fileThatWasNotHarvestedToItsEndIsReadAgain() throws IOException {
    write("filename,source\n" + WOMAN + ",gan\n");
    faces();
    tally.fail(new IOException("the database is down"));

    assertThat(faces()).extracting(Candidates::name).containsExactly(WOMAN);
    assertThat(faces()).isEmpty();
  }

  @Test
  void fileWithoutHeaderCannotBeRead() throws IOException {
    write(WOMAN + ",gan\n");

    assertThatIOException().isThrownBy(this::faces).withMessageContaining("header");
  }

  @Test
  void emptyFileCannotBeRead() throws IOException {
    write("");

    assertThatIOException().isThrownBy(this::faces).withMessageContaining("header");
  }

  @Test
  void fileThatIsGoneCannotBeRead() throws IOException {
    Files.delete(directory.resolve("list.csv"));

    assertThatIOException().isThrownBy(this::faces).withMessageContaining("list.csv");
  }

  @Test
  void withoutAFileThereAreNoFaces() throws IOException {
    manifest.settings = settings(Optional.empty());

    assertThat(faces()).isEmpty();
  }

  /** The faces that the next harvest reads from the manifest. */
  private List<Candidate> faces() throws IOException {
    tally = newReport();
    try (Stream<Candidate> faces = manifest.candidates(tally)) {
      return faces.toList();
    }
  }

  private void write(String text) throws IOException {
    write(text, StandardCharsets.UTF_8);
  }

  private void write(String text, Charset encoding) throws IOException {
    Files.writeString(directory.resolve("list.csv"), text, encoding);
  }

  private static HarvestTally newReport() {
    return TestTally.of("manifest");
  }

  private static HarvestSettings settings(Optional<Path> file) {
    return TestSettings.harvest(
        "fakeface.import.manifest",
        file.map(Path::toString).orElse(""),
        "fakeface.content.base-url",
        "http://faces.example/");
  }
}

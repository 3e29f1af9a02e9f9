package rest.fakeface.harvest.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.intake.Candidate;

class ArchiveTest {

  @TempDir Path directory;

  private TestSet set;

  @BeforeEach
  void begin() {
    set = new TestSet(directory.resolve("sets"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gan.zip", "gan.tar", "gan.tar.gz", "gan.TGZ"})
  void archiveIsASetOfItsName(String file) {
    set.bytes(
        file,
        TestArchive.of(file)
            .file("x/female/512/1.jpg", "image one")
            .file("x/female/metadata/1.json", "{\"prompt\": \"aged 30\"}")
            .file("x/female/64/1.jpg", "small")
            .bytes());

    assertThat(set.stated()).containsExactly("1.jpg female 30");
    assertThat(set.faces()).extracting(Candidate::source).containsExactly("gan");
    assertThat(set.tally.rejections).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar"})
  void entryThatLeadsOutIsRejectedAndTheOthersAreTaken(String file) {
    set.bytes(
        file,
        TestArchive.of(file)
            .file("../female/out.jpg", "1")
            .file("female/../../out2.jpg", "2")
            .file("/female/root.jpg", "3")
            .file("C:\\female\\drive.jpg", "4")
            .file("female/ok.jpg", "5")
            .bytes());

    assertThat(set.stated()).containsExactly("ok.jpg female null");
    assertThat(set.tally.rejections).hasSize(4).allMatch(each -> each.startsWith("WRONG_NAME"));
    assertThat(directory.resolve("female")).doesNotExist();
  }

  @Test
  void linkInATarIsNotFollowed() {
    set.bytes(
        "a.tar",
        TestArchive.of("a.tar").link("female/l.jpg", "ok.jpg").file("female/ok.jpg", "1").bytes());

    assertThat(set.stated()).containsExactly("ok.jpg female null");
    assertThat(set.tally.rejections).containsExactly("NO_FILE l.jpg");
  }

  @Test
  void entryThatUnpacksToVeryMuchMoreIsRejectedUnread() {
    set.bytes(
        "a.zip",
        TestArchive.of("a.zip")
            .file("female/bomb.jpg", "\0".repeat(5_000_000))
            .file("female/ok.jpg", "1")
            .bytes());

    assertThat(set.stated()).containsExactly("ok.jpg female null");
    assertThat(set.tally.rejections).containsExactly("TOO_LARGE bomb.jpg");
  }

  @Test
  void archiveThatUnpacksToVeryMuchMoreIsRejected() {
    set.bytes("a.tar.gz", TestArchive.zeros(50_000_000));

    assertThat(set.faces()).isEmpty();
    assertThat(set.tally.rejections).containsExactly("UNDECODABLE a.tar.gz");
    assertThat(directory.resolve("unpacked")).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.zip", "a.tar", "a.tar.gz"})
  void damagedArchiveIsRejectedAndTheOthersAreTaken(String file) {
    set.text(file, "no archive".repeat(1_000)).images("female/b.jpg");

    assertThat(set.stated()).containsExactly("b.jpg female null");
    assertThat(set.tally.rejections).singleElement().asString().endsWith(" " + file);
  }

  @Test
  void archiveIsUnpackedOnceAndDeletedWhenItIsGone() throws Exception {
    set.bytes("a.tar.gz", TestArchive.of("a.tar.gz").file("female/1.jpg", "1").bytes());
    set.faces();
    Path unpacked = onlyFile();
    Files.delete(set.path("a.tar.gz"));

    set.faces();

    assertThat(unpacked).doesNotExist();
  }

  @Test
  void imagesCanBeReadUntilTheLookEnds() throws Exception {
    for (String file : new String[] {"a.zip", "b.zip"}) {
      set.bytes(file, TestArchive.of(file).file("female/" + file + ".jpg", "no image").bytes());
    }
    try (Stream<Candidate> faces = set.open()) {
      for (Candidate face : faces.toList()) {
        assertThat(Objects.requireNonNull(face.picture()))
            .satisfies(picture -> assertThat(messageOf(picture::decode)).contains("neither JPEG"));
      }
    }
  }

  private static String messageOf(Callable<?> work) {
    try {
      return String.valueOf(work.call());
    } catch (Exception e) {
      return String.valueOf(e.getMessage());
    }
  }

  private Path onlyFile() throws Exception {
    try (Stream<Path> files = Files.list(directory.resolve("unpacked"))) {
      return files.findFirst().orElseThrow();
    }
  }
}

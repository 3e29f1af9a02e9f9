package rest.fakeface.harvest.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.intake.Candidate;

class FoldersLayoutTest {

  @TempDir Path directory;

  private TestSet set;

  @BeforeEach
  void begin() {
    set = new TestSet(directory.resolve("people"));
  }

  @Test
  void foldersSayGenderAndAge() {
    set.images("female/35/a.jpg", "Men/b.png", "man/c.jpeg", "set/BOY/7/deep/d.webp");

    assertThat(set.stated())
        .containsExactly("a.jpg female 35", "c.jpeg male null", "d.webp male 7");
    assertThat(set.tally.rejections).containsExactly("WRONG_NAME b.png");
    assertThat(set.news).singleElement().asString().startsWith("4 images in the layout folders");
  }

  @Test
  void sourceIsTheNameOfTheSet() {
    set.images("female/35/a.jpg");

    assertThat(set.faces()).extracting(Candidate::source).containsExactly("people");
  }

  @Test
  void setSaysItsSourceAndPapers() {
    set.images("female/a.jpg")
        .text("fakeface-set.properties", "source=gan\nlicence=CC-BY-4.0\nattribution=Jane Doe\n");

    assertThat(set.faces()).extracting(Candidate::source).containsExactly("gan");
    assertThat(set.news)
        .containsExactly("1 images in the layout folders, licence CC-BY-4.0, attribution Jane Doe");
  }

  @Test
  void licenceIsReadFromTheFileBesideTheImages() {
    set.images("female/a.jpg")
        .text("LICENSE", "Creative Commons Legal Code\n\nCC0 1.0 Universal\n");

    set.faces();

    assertThat(set.news).containsExactly("1 images in the layout folders, licence CC0-1.0");
  }

  @Test
  void descriptionsAreNoRejectionsAndOtherFilesAre() {
    set.images("female/a.jpg").text("female/a.txt", "x").text("README.md", "x").text("a.gif", "x");

    assertThat(set.stated()).containsExactly("a.jpg female null");
    assertThat(set.tally.rejections).containsExactly("WRONG_NAME a.gif");
  }

  @Test
  void whatWasSeenIsNotReadAgain() {
    set.images("female/a.jpg", "female/b.jpg");
    set.tally.seen.add(set.faces().get(0).ref());

    assertThat(set.stated()).containsExactly("b.jpg female null");
    assertThat(set.tally.passed).isEqualTo(4);
    assertThat(set.tally.expected).isEqualTo(4);
  }

  @Test
  void imageThatIsTooLargeIsRejected() {
    set.bytes("female/a.jpg", new byte[1_001]);

    assertThat(set.faces()).isEmpty();
    assertThat(set.tally.rejections).containsExactly("TOO_LARGE a.jpg");
  }
}

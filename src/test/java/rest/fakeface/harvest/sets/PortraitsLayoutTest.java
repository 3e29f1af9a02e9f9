package rest.fakeface.harvest.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.Provenance;
import rest.fakeface.intake.Candidate;

class PortraitsLayoutTest {

  @TempDir Path directory;

  private TestSet set;

  @BeforeEach
  void begin() {
    set = new TestSet(directory.resolve("portraits"));
  }

  @Test
  void genderIsSaidByTheFolderAndAgeByThePrompt() {
    set.images("female/64/1.jpg", "female/512/1.jpg", "male/512/2.jpg")
        .text("female/metadata/1.json", "{\"prompt\": \"a 24-year-old man from Pakistan\"}");

    assertThat(set.stated()).containsExactly("1.jpg female 24", "2.jpg male null");
    assertThat(set.news).singleElement().asString().contains("in the layout portraits");
  }

  @Test
  void provenanceIsThatOfTheSetAndOfTheFile() {
    set.images("female/512/1.jpg")
        .text("female/metadata/1.json", "{\"prompt\": \"a 24-year-old woman from Pakistan\"}")
        .text("fakeface-set.properties", "licence=CC0-1.0\nattribution=The artists\n");

    assertThat(set.faces())
        .extracting(Candidate::provenance)
        .containsExactly(
            new Provenance(
                "CC0-1.0",
                "The artists",
                "portraits/female/512/1.jpg",
                "a 24-year-old woman from Pakistan"));
  }

  @Test
  void largestSizeOfEachGenderCounts() {
    set.images("female/64/1.jpg", "female/512/1.jpg", "female/1024/1.jpg", "male/256/1.jpg");

    assertThat(set.faces())
        .extracting(Candidate::key)
        .containsExactly(key("female/1024/1.jpg"), key("male/256/1.jpg"));
    assertThat(set.tally.expected).isEqualTo(2);
  }

  @Test
  void setMayLieInAFolder() {
    set.images("repository-main/female/512/1.jpg")
        .text("repository-main/female/metadata/1.json", "{\"prompt\": \"aged 50\"}");

    assertThat(set.stated()).containsExactly("1.jpg female 50");
  }

  @Test
  void metadataThatAreNoJsonObjectAreOneRejectedFace() {
    set.images("female/512/1.jpg", "female/512/2.jpg", "female/512/3.jpg")
        .text("female/metadata/1.json", "<html>")
        .text("female/metadata/2.json", "[1, 2]")
        .text("female/metadata/3.json", "{\"prompt\": 3}");

    assertThat(set.stated()).containsExactly("3.jpg female null");
    assertThat(set.tally.rejections)
        .containsExactlyInAnyOrder("MALFORMED_METADATA 1.jpg", "MALFORMED_METADATA 2.jpg");
  }

  @Test
  void numberThatCanBeAnAgeMakesItFolders() {
    set.images("female/64/1.jpg");

    assertThat(set.stated()).containsExactly("1.jpg female 64");
    assertThat(set.news).singleElement().asString().contains("in the layout folders");
  }

  private static FaceKey key(String file) {
    return FaceKey.ofContent(("image " + file).getBytes(StandardCharsets.UTF_8));
  }
}

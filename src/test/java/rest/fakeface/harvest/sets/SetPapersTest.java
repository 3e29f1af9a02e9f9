package rest.fakeface.harvest.sets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rest.fakeface.face.SourceType;
import rest.fakeface.image.mark.Mark;
import rest.fakeface.intake.Candidate;

/** The papers of a set. */
class SetPapersTest {

  private final TestSet set;

  SetPapersTest(@TempDir Path directory) {
    set = new TestSet(directory.resolve("gan")).images("female/35/1.jpg");
  }

  @Test
  void setOfWhichNothingIsSaidIsOfGeneratedFaces() {
    assertThat(set.faces()).extracting(Candidate::mark).containsExactly(Mark.GENERATED);
  }

  @Test
  void marksSayWhatTheSetSays() {
    set.text(
        "fakeface-set.properties",
        "licence=CC-BY-4.0\nattribution=J\u00fcrgen\nsource-type=digitalcreation\n");

    assertThat(set.faces())
        .extracting(Candidate::mark)
        .containsExactly(new Mark(SourceType.DIGITAL_CREATION.uri(), "CC-BY-4.0", "J\u00fcrgen"));
    assertThat(set.news).singleElement().asString().contains("source type digitalcreation");
  }

  @Test
  void operatorsWordCountsMore() {
    set.text("fakeface-set.properties", "source-type=digitalCreation");
    set.sourceType = Optional.of("compositeSynthetic");

    assertThat(set.faces())
        .extracting(face -> face.mark().sourceType())
        .containsExactly(SourceType.COMPOSITE_SYNTHETIC.uri());
  }

  @Test
  void sourceTypeThatThereIsNotIsToldAndDoesNotCount() {
    set.text("fakeface-set.properties", "source-type=photograph");

    assertThat(set.faces()).extracting(Candidate::mark).containsExactly(Mark.GENERATED);
    assertThat(set.news)
        .singleElement()
        .asString()
        .contains("source type photograph (which is not one of trainedAlgorithmicMedia, ");
  }
}

package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersCellsTest {

  private static final Papers FULL =
      new Papers(
          new Provenance(
              "MIT", "Jane Doe", "set/1.jpg", "a man, \"aged\" 40", SourceType.COMPOSITE_SYNTHETIC),
          "ab".repeat(32),
          true,
          true,
          new Measurement(0.25, 41.5, 0, 0, "face-api"),
          new FaceRegion(0.1, 0.2, 0.7, 0.9, List.of()));

  @Test
  void papersAreReadAsTheyWereWritten() {
    assertThat(PapersCells.parse(written(FULL))).isEqualTo(FULL);
    assertThat(PapersCells.parse(written(Papers.of(null)))).isEqualTo(Papers.of(null));
  }

  @Test
  void sourceTypeMayBeMissing() {
    List<String> cells = written(FULL);
    Provenance provenance = PapersCells.parse(cells.subList(0, cells.size() - 1)).provenance();

    assertThat(provenance)
        .isEqualTo(new Provenance("MIT", "Jane Doe", "set/1.jpg", "a man, \"aged\" 40"));
  }

  /** The cells as strings. */
  private static List<String> written(Papers papers) {
    return PapersCells.of(papers).stream().map(Object::toString).toList();
  }

  @Test
  void whatIsNotKnownIsAnEmptyCell() {
    assertThat(PapersCells.of(Papers.of(null)))
        .hasSameSizeAs(PapersCells.NAMES)
        .containsOnly("", true);
  }

  @ParameterizedTest
  @CsvSource({
    "sha256, AB",
    "source_type, photograph",
    "gender_stated, yes",
    "age_stated, ''",
    "female_score, NaN",
    "estimated_age, old",
    "age_spread, ''",
    "region, 1 2 3",
    "region, 0.5 0.5 0.5 0.9",
    "region, 0.5 0.5 0.9 NaN",
    "region, -9 0 1 1",
    "landmarks, 0.1 0.2"
  })
  void wrongCellIsRefused(String column, String cell) {
    List<String> cells = new ArrayList<>(written(FULL));
    cells.set(PapersCells.NAMES.indexOf(column), cell);

    assertThatIllegalArgumentException().isThrownBy(() -> PapersCells.parse(cells));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\t\n"})
  void blankTextSaysNothing(String blank) {
    assertThat(new Provenance(blank, blank, blank, blank)).isEqualTo(Provenance.NONE);
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    String licence = "x".repeat(Provenance.LICENCE_LENGTH - 1);

    assertThat(new Provenance(licence + "😀", null, null, null).licence()).isEqualTo(licence);
    assertThat(new Provenance(licence + "yz", null, null, null).licence()).isEqualTo(licence + "y");
  }

  @Test
  void provenanceIsCompletedByAnother() {
    Provenance own = new Provenance(null, "Jane Doe", "a.jpg", null);
    Provenance set =
        new Provenance("MIT", "the set", "set/a.jpg", null, SourceType.DIGITAL_CREATION);

    assertThat(own.or(set))
        .isEqualTo(new Provenance("MIT", "Jane Doe", "a.jpg", null, SourceType.DIGITAL_CREATION));
  }
}

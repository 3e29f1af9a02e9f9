package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Gender;
import rest.fakeface.face.Provenance;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.support.Faces;

class ManifestFormTest {

  private static final String HEADER = "filename,source,date_added,last_served";
  private static final String FILE = Faces.name(Gender.FEMALE, 35, 1).toString();
  private static final SourceRef ORIGIN = new SourceRef("list.csv, line 2", "1");

  private static final Instant ADDED = Instant.parse("2020-08-02T22:08:56Z");
  private static final Instant SERVED = Instant.parse("2021-01-01T00:00:00Z");

  @Test
  void lineOfAllColumnsSaysAllOfAFace() throws IOException {
    Candidate face = parse(HEADER, FILE + ",gan,2020-08-02T22:08:56Z,2021-01-01T00:00:00Z");

    assertThat(face)
        .isEqualTo(
            Candidate.named(
                ORIGIN,
                "gan",
                Faces.name(Gender.FEMALE, 35, 1),
                Provenance.NONE,
                null,
                ADDED,
                SERVED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "last_served,filename,date_added,source",
        "\uFEFFlast_served,filename,date_added,source",
        " last_served , filename , date_added , source ",
        "\"last_served\",\"filename\",\"date_added\",\"source\"",
        "\uFEFF\"last_served\",\"filename\",\"date_added\",\"source\""
      })
  void columnsAreFoundInAnyOrder(String header) throws IOException {
    Candidate face = parse(header, "2021-01-01T00:00:00Z," + FILE + ",2020-08-02T22:08:56Z,gan");

    assertThat(face)
        .returns("gan", Candidate::source)
        .returns(ADDED, Candidate::dateAdded)
        .returns(SERVED, Candidate::lastServed);
  }

  @Test
  void columnThatIsNotKnownIsPassedOver() throws IOException {
    Candidate face = parse("remark,source,filename", "\"nice, but blurred\",gan," + FILE);

    assertThat(face.source()).isEqualTo("gan");
  }

  @Test
  void columnsOfDatesMayBeMissingOrEmpty() throws IOException {
    assertThat(parse("filename,source", FILE + ",gan").dateAdded()).isNull();
    assertThat(parse(HEADER, FILE + ",gan,,").dateAdded()).isNull();
    assertThat(parse(HEADER, FILE + ",gan,,").lastServed()).isNull();
    assertThat(parse(HEADER, FILE + ",gan,, 2021-01-01T00:00:00Z").lastServed()).isEqualTo(SERVED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "filename",
        "source",
        "filename;source",
        "file,source",
        "female_35_ab.jpg,gan"
      })
  void headerThatLacksAColumnIsRefusedWithWhatIsAccepted(String header) {
    assertThatIOException()
        .isThrownBy(() -> ManifestForm.ofHeader(header))
        .withMessageContainingAll(
            "'" + header + "'", "accepted: filename,source,date_added,last_served");
  }

  @ParameterizedTest
  @CsvSource({
    "'%s,\"Gesichter, für alle\"', 'Gesichter, für alle'",
    "'\"%s\",\"the \"\"good\"\" ones\"', 'the \"good\" ones'",
    "' %s , gan ', gan"
  })
  void valuesAreQuotedAsCsvQuotesThem(String line, String source) throws IOException {
    Candidate face = parse("filename,source", line.replace("%s", FILE));

    assertThat(face.source()).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource({"%s, 1", "'%s,gan,2020-08-02T22:08:56Z', 3", "'%s,gan,', 3"})
  void lineOfAnotherNumberOfValuesIsRefused(String line, int values) {
    assertRefused(line.replace("%s", FILE), "has " + values + " values, not 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s,\"gan", "\"%s\"x,gan", "%s,\"", "\"%s,gan"})
  void lineOfBrokenQuotesIsRefused(String line) {
    assertRefused(line.replace("%s", FILE), "is not CSV");
  }

  @ParameterizedTest
  @ValueSource(strings = {"face.jpg,gan", ",gan", "thumb_%s,gan", "../%s,gan", "\uFFFD%s,gan"})
  void fileThatIsNotNamedAsAFaceIsRefused(String line) {
    assertRefused(line.replace("%s", FILE), "filename is not {female|male}_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"\"", "\" \"", "\"M\uFFFDller\""})
  void sourceThatIsMissingOrNoUtf8IsRefused(String source) {
    assertRefused(FILE + "," + source, "source is not 1 to 100 characters of UTF-8");
  }

  @Test
  void sourceThatIsTooLongIsRefused() throws IOException {
    assertThat(parse("filename,source", FILE + "," + "x".repeat(100)).source()).hasSize(100);
    assertRefused(FILE + "," + "x".repeat(101), "source is not 1 to 100 characters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-08-02 22:08:56.833820",
        "2020-08-02T22:08:56.833820Z",
        "2020-08-02 22:08:56.83382+00:00",
        "2020-08-02 22:08:56.833820+00",
        "2020-08-03T00:08:56.833820+0200",
        "2020-08-02T22:08:56.833820"
      })
  void timesAreThoseThatDatabasesWrite(String time) throws IOException {
    assertThat(parse("filename,source,date_added", FILE + ",gan," + time).dateAdded())
        .isEqualTo(Instant.parse("2020-08-02T22:08:56.833820Z"));
  }

  @Test
  void dayStandsForItsBeginning() throws IOException {
    assertThat(parse("filename,source,date_added", FILE + ",gan,2020-08-02").dateAdded())
        .isEqualTo(Instant.parse("2020-08-02T00:00:00Z"));
  }

  private static void assertRefused(String line, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("filename,source", line))
        .withMessageContaining(why);
  }

  private static Candidate parse(String header, String line) throws IOException {
    return ManifestForm.ofHeader(header).parse(ORIGIN, line);
  }
}

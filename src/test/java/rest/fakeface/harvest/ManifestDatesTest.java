package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.face.Gender;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.support.Faces;

class ManifestDatesTest {

  private static final String FILE = Faces.name(Gender.FEMALE, 35, 1).toString();

  @ParameterizedTest
  @CsvSource({
    "2020-08-02T22:08:56Z, 2020-08-02T22:08:56Z",
    "2020-08-02T22:08Z, 2020-08-02T22:08:00Z",
    "2020-08-02T22:08:56.123456Z, 2020-08-02T22:08:56.123456Z",
    "2020-08-02T22:08:56.123456789Z, 2020-08-02T22:08:56.123456Z",
    "2020-08-03T00:08:56+02:00, 2020-08-02T22:08:56Z",
    "2020-08-02T14:08:56-08:00, 2020-08-02T22:08:56Z",
    "2020-08-02 22:08:56.833820, 2020-08-02T22:08:56.833820Z",
    "2020-08-02 22:08:56, 2020-08-02T22:08:56Z",
    "2020-08-02, 2020-08-02T00:00:00Z",
    "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
  })
  void dateIsReadToTheMicrosecond(String text, Instant time) throws IOException {
    assertThat(dateAdded(text)).isEqualTo(time);
  }

  @Test
  void dateWithoutZoneIsInUtc() throws IOException {
    assertThat(dateAdded("2020-08-02T22:08:56")).isEqualTo("2020-08-02T22:08:56Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2020-08",
        "2020-02-30 00:00:00",
        "1596406136",
        "2020-02-30T00:00:00Z",
        "2020-13-01T00:00:00Z",
        "2020-08-02T25:00:00Z",
        "1969-12-31T23:59:59Z",
        "1970-01-01T00:00:00+01:00",
        "+10000-01-01T00:00:00Z",
        "+999999999-12-31T23:59:59Z"
      })
  void otherDatesAreRefusedInBothColumns(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dateAdded(text))
        .withMessage(
            "date_added is not a time from 1970 to 9999 such as 2020-08-02T22:08:56Z: " + text);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("filename,source,last_served", text))
        .withMessageStartingWith("last_served is not a time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NULL", "\\N"})
  void nothingIsWrittenAsMySqlExportsIt(String text) throws IOException {
    assertThat(parse("filename,source,date_added", text).dateAdded()).isNull();
    assertThat(parse("filename,source,last_served", text).lastServed()).isNull();
  }

  private static Instant dateAdded(String text) throws IOException {
    return Objects.requireNonNull(parse("filename,source,date_added", text).dateAdded());
  }

  private static Candidate parse(String header, String date) throws IOException {
    return ManifestForm.ofHeader(header)
        .parse(new SourceRef("list.csv, line 2", "1"), FILE + ",gan," + date);
  }
}

package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  @Test
  void columnsAreThoseOfTheFirstLine() throws IOException {
    Rows rows =
        Tables.csv(
            "\uFEFFid, gender ,age,name\r\n1,female,35,\"Änna\" \r\n2,,,\"a,\"\"b\"\"\nc\"\n\n");

    assertThat(rows.columns().names()).containsExactly("id", "gender", "age", "name");
    assertThat(Tables.texts(rows))
        .containsExactly(List.of("1", "female", "35", "Änna"), List.of("2", "", "", "a,\"b\"\nc"));
    assertThat(rows.all()).allMatch(row -> row.error() == null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesMayEndInAnyWay(String end) throws IOException {
    String csv = String.join(end, "", "id,age", "1,2", "", "3,", "");

    assertThat(Tables.texts(Tables.csv(csv))).containsExactly(List.of("1", "2"), List.of("3", ""));
  }

  @Test
  void columnsAreKnownWhereThereAreNoRows() throws IOException {
    assertThat(Tables.csv("ID,name\n").columns().names()).containsExactly("ID", "name");
  }

  @Test
  void lineOfTooFewOrTooManyValuesHasItsErrorInItsPlace() throws IOException {
    List<Row> rows = Tables.csv("id,age\n1\n2,35\n\"3\n\",35,x\n").all();

    assertThat(rows).extracting(row -> row.text("id")).containsExactly("1", "2", "3");
    assertThat(rows).extracting(row -> row.error() == null).containsExactly(false, true, false);
    assertThat(rows.get(2).error())
        .isNotNull()
        .returns("3 values in line 4", Problem::value)
        .returns("2, as many as columns", Problem::accepted);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          ``               | its first line is ''
          name,age         | its first line is 'name,age'
          id,age,age       | the column 'age' is there twice
          id~"1            | line 2, column 3: found the end of the body; accepted: a quotation mark
          id,x~2,"b" x     | line 2, column 7: found 'x'; accepted: a comma or the end of the line
          id~1~3"~"4"5     | line 4, column 4: found '5'
          """,
      delimiter = '|')
  void otherCsvIsRefusedWithThePlace(String csv, String why) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.csv(csv.replace('~', '\n')))
        .withMessageContaining("The body is wrong: " + why);
  }

  @Test
  void otherEncodingIsRefusedWithThePlace() {
    byte[] latin1 = ("id\n" + "x\n".repeat(9_000) + "1Ä2").getBytes(StandardCharsets.ISO_8859_1);

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> CsvReader.read(new Characters(new ByteArrayInputStream(latin1))))
        .withMessageContaining("line 9002, column 2: found bytes that are no UTF-8");
  }

  @Test
  void characterThatIsCutOffIsRefused() {
    byte[] cut = {'i', 'd', '\n', (byte) 0xC3};

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> CsvReader.read(new Characters(new ByteArrayInputStream(cut))))
        .withMessageContaining("no UTF-8");
  }

  @Test
  void tableHasNoMoreRowsThanAllowed() throws IOException {
    String most = "id\n" + "1\n".repeat(Rows.MOST);

    assertThat(Tables.csv(most).all()).hasSize(Rows.MOST);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.csv(most + "1\n"))
        .withMessageContaining("up to 10000 rows");
  }

  @Test
  void tableHasNoMoreColumnsThanAllowed() throws IOException {
    StringBuilder header = new StringBuilder("id");
    for (int column = 1; column < Columns.MOST; column++) {
      header.append(",c").append(column);
    }

    assertThat(Tables.csv(header.toString()).columns().count()).isEqualTo(256);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.csv(header + ",x"))
        .withMessageContaining("up to 256");
  }

  @Test
  void cellIsNoLongerThanAllowed() throws IOException {
    String most = "x".repeat(Rows.MOST_OF_CELL);

    assertThat(Tables.csv("id\n" + most).all()).hasSize(1);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.csv("id\n" + most + "x"))
        .withMessageContaining("line 2, column 10001: found a longer value");
  }

  @Test
  void bodyIsNoLongerThanAllowed() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.csv("id" + "\n".repeat(Characters.MOST_BYTES)))
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(413));
  }
}

package rest.fakeface.api.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.http.BodyPlace;
import rest.fakeface.http.Dialect;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

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

    assertThat(rows).extracting(Row::id).containsExactly("1", "2", "3");
    assertThat(rows).extracting(row -> row.error() == null).containsExactly(false, true, false);
    assertThat(rows.get(2).error())
        .isNotNull()
        .returns("3 values in line 4", Problem::value)
        .returns("2, the number of columns", Problem::accepted);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          ``               | its first line is ''
          name,age         | its first line is 'name,age'
          id,age,age       | the column 'age' occurs twice
          id,note,note     | the column 'note' occurs twice
          id,name,ID       | the column 'ID' occurs twice, once as 'id'
          id;sex;Gender    | the column 'Gender' occurs twice, once as 'sex'
          id~"1            | line 2, column 3: found the end of the body; accepted: a closing quotation
          id,x~2,"b" x     | line 2, column 7: found 'x'; accepted: a comma or the end of the line
          id~1~3"~"4"5     | line 4, column 4: found '5'
          """,
      delimiter = '|')
  void otherCsvIsRefusedWithThePlace(String csv, String why) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.csv(csv.replace('~', '\n')))
        .withMessageContaining("The body is wrong: " + why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,name~1,A;B~",
        "id;name~1;A,B~",
        "id\tname~1\tA;B~",
        "\"id\";\"name, or what\"~1;x~",
        "id;name,first,middle~1;x~",
        "sep=;~id;a,b~1;x~"
      })
  void separatorIsThatOfTheFirstLine(String csv) throws IOException {
    Rows rows = Tables.csv(csv.replace('~', '\n'));

    assertThat(rows.columns().count()).isEqualTo(2);
    assertThat(rows.columns().name(0)).isEqualTo("id");
    assertThat(Tables.texts(rows)).hasSize(1).allMatch(row -> row.get(0).equals("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void dialectIsKept(String end) throws IOException {
    Rows rows = Tables.csv("id;\"a\nb\"" + end + "1;x\n");

    assertThat(rows.dialect()).isEqualTo(new Dialect(';', end));
    assertThat(rows.columns().name(1)).isEqualTo("a\nb");
  }

  @Test
  void emptyColumnsAndLinesOfSpreadsheetsAreNoErrors() throws IOException {
    Rows rows =
        Tables.csv("id,name,,\r\n1,A,,\r\n,,,\r\n2,B\r\n , \t,\u00A0\r\n3,C,,,,,\r\n4,,,x\r\n");

    assertThat(rows.columns().names()).containsExactly("id", "name", "", "");
    assertThat(rows.all()).hasSize(4).allMatch(row -> row.error() == null);
    assertThat(Tables.texts(rows).get(3)).containsExactly("4", "", "", "x");
  }

  @Test
  void blanksAroundValuesAreNoneOfThem() throws IOException {
    assertThat(Tables.texts(Tables.csv("id,x\n1\u00A0,\u202F a b\u3000 \n")))
        .containsExactly(List.of("1", "a b"));
  }

  @Test
  void resultsOfAnAnswerMayBeThereBesidesColumnsOfTheirNames() throws IOException {
    String results = String.join(",", Columns.RESULTS);
    Columns columns = Tables.csv("id,error," + results + ",x," + results + "\n").columns();

    assertThat(columns.sent()).containsExactly(0, 1, 9);
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
        .isThrownBy(() -> Tables.csv("id" + "\n".repeat(BodyPlace.MOST_TABLE_BYTES)))
        .satisfies(refusal -> assertThat(refusal.problem().status()).isEqualTo(413));
  }
}

package rest.fakeface.api.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.http.ProblemException;

class JsonRowReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'id':1,'gender':'female','name':'Änna'}]",
        " { 'rows' : [ {'id':'1', 'gender':'female', 'name':'\\u00c4nna'} ] } \r\n\t",
        "{'of':{'rows':[1]},'rows':[{'id':1,'gender':'female','name':'Änna'}],'x':2}"
      })
  void rowsAreAnArrayOrUnderTheirName(String json) throws IOException {
    Rows rows = Tables.json(json);

    assertThat(rows.columns().names()).containsExactly("id", "gender", "name");
    assertThat(Tables.texts(rows)).containsExactly(List.of("1", "female", "Änna"));
  }

  @Test
  void rowsHaveTheColumnsOfAll() throws IOException {
    Rows rows = Tables.json("[{'id':1},{'name':'Bert','id':2},{},{'age':4}]");

    assertThat(rows.columns().names()).containsExactly("id", "name", "age");
    assertThat(Tables.texts(rows))
        .containsExactly(
            List.of("1", "", ""),
            List.of("2", "Bert", ""),
            List.of("", "", ""),
            List.of("", "", "4"));
    assertThat(rows.all().get(3).cell(PersonColumn.AGE)).isEqualTo(new Row.Cell("age", "4"));
  }

  @Test
  void tableWithoutKeysHasTheColumnThatItLacks() throws IOException {
    assertThat(Tables.json("[{},7]").columns().names()).containsExactly("id");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          null                     | ``
          true                     | true
          1.50                     | 1.50
          -1e999999999             | -1e999999999
          'a\\n\\u0041\\/\\'b'     | a~A/"b
          [ 1 , [ ] , {} , 'x' ]   | [1,[],{},"x"]
          { 'a' : [ null, {'b\\n':'\\t'} ] } | {"a":[null,{"b\\u000a":"\\u0009"}]}
          """)
  void valueIsKeptAsText(String value, String text) throws IOException {
    String json = "[{'x':" + value + "}]";

    assertThat(Tables.texts(Tables.json(json))).containsExactly(List.of(text.replace('~', '\n')));
  }

  @Test
  void rowThatIsNoObjectHasItsErrorInItsPlace() throws IOException {
    List<Row> rows = Tables.json("[{'id':1},7,{'id':3}]").all();

    assertThat(rows).extracting(Row::id).containsExactly("1", null, "3");
    assertThat(Objects.requireNonNull(rows.get(1).error()).detail()).contains("'7'", "objects");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                 | it has no rows
          7                  | it has no rows
          {}                 | it has no rows
          id,age             | it has no rows
          {'rows':7}         | line 1, column 9: 'rows' must occur once and be an array
          {'rows':[],'rows':[]} | line 1, column 19: 'rows' must occur once
          [{'id':1}          | line 1, column 10: found the end of the body; accepted: a comma or ]
          {'rows':[{'id':1}] | line 1, column 19: found the end of the body; accepted: a comma or }
          [{'id':1}] x       | line 1, column 12: found 'x'; accepted: nothing after the end
          [{'id':1,}]        | line 1, column 10: found '}'; accepted: a quotation mark
          [{'id':1}~{}]      | line 2, column 1: found '{'; accepted: a comma or ]
          [{'id' 1}]         | line 1, column 8: found '1'; accepted: :
          [{'id':01}]        | line 1, column 8: found '01'; accepted: a JSON value
          [{'id':1.}]        | line 1, column 8: found '1.'; accepted: a JSON value
          [{'id':nul}]       | line 1, column 8: found 'nul'; accepted: a JSON value
          [{'id':§}]         | line 1, column 8: found '§'; accepted: a JSON value
          [{'id':'1          | line 1, column 10: found the end of the body
          [{'id':'1~'}]      | line 1, column 10: found the character U+000A
          [{'id':'\\x'}]     | line 1, column 10: found 'x'; accepted: one of
          [{'id':'\\u12g4'}] | line 1, column 13: found 'g'; accepted: four hexadecimal digits
          [{'a':1,'b':2,'a':3}] | line 1, column 19: the key 'a' occurs twice
          [1}                | line 1, column 3: found '}'; accepted: a comma or ]
          """)
  void otherJsonIsRefusedWithThePlace(String json, String why) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.json(json.replace('~', '\n')))
        .withMessageContaining("The body is wrong: " + why);
  }

  @Test
  void valuesAreNestedNoDeeperThanAllowed() throws IOException {
    int most = JsonScanner.MOST_DEPTH - 2;

    assertThat(Tables.json("[{'x':" + nested(most) + "}]").all()).hasSize(1);
    assertRefused("[{'x':" + nested(most + 1) + "}]", "up to 64 levels");
    assertRefused("[".repeat(1_000_000), "up to 64 levels");
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }

  @Test
  void numberIsNoLongerThanAllowed() throws IOException {
    String most = "1".repeat(JsonScanner.MOST_OF_WORD);

    assertThat(Tables.json("[{'id':" + most + "}]").all()).hasSize(1);
    assertRefused("[{'id':" + most + "1}]", "a longer number; accepted: up to 100 characters");
  }

  @Test
  void valueIsNoLongerThanAllowed() throws IOException {
    String most = "x".repeat(Rows.MOST_OF_CELL);

    assertThat(Tables.json("[{'id':'" + most + "'}]").all()).hasSize(1);
    assertRefused("[{'id':'" + most + "x'}]", "up to 10000 characters");
    assertRefused("[{'" + most + "x':1}]", "up to 10000 characters");
    assertRefused("[{'id':[" + "1,".repeat(9_000) + "1]}]", "up to 10000 characters");
  }

  @Test
  void keysAreNoMoreThanAllowed() throws IOException {
    String most = keys(0, Columns.MOST);

    assertThat(Tables.json("[{" + most + "}]").columns().count()).isEqualTo(256);
    assertRefused("[{" + most + "},{" + keys(256, 257) + "}]", "up to 256 different keys");
  }

  private static String keys(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "'k" + i + "':1")
        .collect(Collectors.joining(","));
  }

  @Test
  void tableHasNoMoreRowsThanAllowed() {
    assertRefused("[" + "{},".repeat(Rows.MOST) + "{}]", "up to 10000 rows");
  }

  private static void assertRefused(String json, String why) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> Tables.json(json))
        .withMessageContaining(why);
  }
}

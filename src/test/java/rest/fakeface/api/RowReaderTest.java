package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

  private static final Map<String, String> ANNA =
      Map.of("id", "1", "gender", "female", "age", "35", "name", "Änna");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'id':1,'gender':'female','age':35,'name':'Änna'}]",
        "{'rows':[{'id':'1','gender':'female','age':'35','name':'Änna'}]}",
        "{'of':{'rows':[1]},'rows':[{'id':1,'gender':'female','age':35,'name':'Änna'}],'x':2}"
      })
  void jsonMayBeAnArrayOrHoldItUnderRows(String json) {
    assertThat(json(json)).containsExactly(new Row(ANNA, null));
  }

  @Test
  void valuesThatAreNullCountAsMissing() {
    assertThat(json("[{'id':1,'age':null}]").get(0).text("age")).isNull();
  }

  @Test
  void rowThatIsNoObjectHasItsErrorInItsPlace() {
    List<Row> rows = json("[{'id':1},7,{'id':3}]");

    assertThat(rows).extracting(row -> row.text("id")).containsExactly("1", null, "3");
    assertThat(Objects.requireNonNull(rows.get(1).error()).detail()).contains("'7'", "objects");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "{}", "{'rows':7}", "[{'id':1}", "[{'id':1,}]", "id,age\n1,2"})
  void otherJsonIsRefusedAsAWhole(String json) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> json(json))
        .withMessageContaining("The body is wrong");
  }

  @Test
  void csvHasTheColumnsOfItsFirstLine() {
    String csv = "\uFEFFid, gender ,age,name\r\n1,female,35,\"Änna\"\r\n2,,,\"a,\"\"b\"\"\nc\"\n\n";

    assertThat(csv(csv))
        .containsExactly(
            new Row(ANNA, null),
            new Row(Map.of("id", "2", "gender", "", "age", "", "name", "a,\"b\"\nc"), null));
  }

  @Test
  void lineOfTooFewOrTooManyValuesHasItsErrorInItsPlace() {
    List<Row> rows = csv("id,age\n1\n2,35\n3,35,x\n");

    assertThat(rows).extracting(row -> row.text("id")).containsExactly("1", "2", "3");
    assertThat(rows).extracting(row -> row.error() == null).containsExactly(false, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name,age\n1,2", "id,age,age\n1,2,3", "id\n\"1", "id\n\"1\"x\n"})
  void otherCsvIsRefusedAsAWhole(String csv) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> csv(csv))
        .withMessageContaining("The body is wrong");
  }

  @Test
  void csvOfAnotherEncodingIsRefused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> RowReader.csv("id\nÄ".getBytes(StandardCharsets.ISO_8859_1)))
        .withMessageContaining("no CSV in UTF-8");
  }

  @Test
  void tableHasNoMoreRowsThanAllowed() {
    String most = "id\n" + "1\n".repeat(RowReader.MOST);

    assertThat(csv(most)).hasSize(RowReader.MOST);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> csv(most + "1\n"))
        .withMessageContaining("up to 10000 rows");
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> json("[" + "{},".repeat(RowReader.MOST) + "{}]"))
        .withMessageContaining("up to 10000 rows");
  }

  private static List<Row> json(String text) {
    return RowReader.json(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static List<Row> csv(String text) {
    return RowReader.csv(text.getBytes(StandardCharsets.UTF_8));
  }
}

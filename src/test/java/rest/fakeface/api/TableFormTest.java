package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rest.fakeface.http.Accepted;
import rest.fakeface.http.ProblemException;

class TableFormTest {

  @ParameterizedTest
  @CsvSource({
    "'*/*', JSON, JSON",
    "'*/*', CSV, CSV",
    "application/zip, JSON, ZIP",
    "'application/json, application/zip', JSON, JSON",
    "'text/csv;q=0.5, application/zip', CSV, ZIP",
    "'application/zip;q=0.1, text/csv', JSON, CSV",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, JSON, XLSX",
    "text/html, JSON, JSON"
  })
  void formIsWhatTheClientPrefers(String accept, TableForm usual, TableForm form) {
    assertThat(form("", accept, usual)).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource({"csv, CSV", "xlsx, XLSX", "ZIP, ZIP", "json, JSON"})
  void parameterCountsBeforeWhatIsAccepted(String name, TableForm form) {
    assertThat(form(name, "application/json", TableForm.CSV)).isEqualTo(form);
  }

  @Test
  void formThatThereIsNotIsRefused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> form("ldif", "*/*", TableForm.JSON))
        .satisfies(
            refusal ->
                assertThat(refusal.problem().accepted()).isEqualTo("one of json, csv, xlsx, zip"));
  }

  private static TableForm form(String parameter, String accept, TableForm usual) {
    return TableForm.of(
        new MultivaluedHashMap<>(Map.of("format", parameter)),
        Accepted.of(accept),
        usual,
        TableForm.JSON,
        TableForm.CSV,
        TableForm.XLSX,
        TableForm.ZIP);
  }
}

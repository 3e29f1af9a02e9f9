package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.http.Problem;
import rest.fakeface.http.ProblemException;

class SourceNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          import              | import
          import,upload       | import;upload
          a, b , c            | a;b;c
          a,,b,               | a;b
          a,a                 | a
          "a,b",c             | a,b;c
          c , "a,b" ,d        | a,b;c;d
          "say ""hi\"""       | say "hi"
          6" photos           | 6" photos
          " a "               | ` a `
          Ünï cödé            | Ünï cödé
          """)
  void namesAreReadAsALineOfCsv(String value, String names) {
    assertThat(SourceNames.of(query(value))).isEqualTo(Set.of(names.split(";")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", " ", " , ", "\"\""})
  void noNameIsNoFilter(String value) {
    assertThat(SourceNames.of(query(value))).isEmpty();
    assertThat(SourceNames.of(query())).isEmpty();
  }

  @Test
  void parameterThatComesMoreThanOnceHasMoreNames() {
    assertThat(SourceNames.of(query("a", "b,c"))).containsExactlyInAnyOrder("a", "b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a", "\"a\"b", "a,\"", "\" \"", "\"a\"\""})
  void nameThatIsNotWellQuotedIsAProblem(String value) {
    assertThat(problem(value))
        .returns(400, Problem::status)
        .returns("source", Problem::parameter)
        .returns(value, Problem::value)
        .returns(SourceNames.WORDS, Problem::accepted);
  }

  @Test
  void tooManyNamesAndTooLongOnesAreAProblem() {
    String twenty = IntStream.range(0, 20).mapToObj(n -> "s" + n).collect(Collectors.joining(","));

    assertThat(SourceNames.of(query(twenty, "s1"))).hasSize(20);
    assertThat(problem(twenty + ",s20").parameter()).isEqualTo("source");
    assertThat(problem(twenty, "s20").value()).isEqualTo("s20");
    assertThat(SourceNames.of(query("x".repeat(100)))).hasSize(1);
    assertThat(problem("x".repeat(101)).value()).isEqualTo("x".repeat(100) + "…");
    assertThat(problem("\"" + "\"\"".repeat(50_000)).status()).isEqualTo(400);
  }

  private static Problem problem(String... values) {
    return catchThrowableOfType(ProblemException.class, () -> SourceNames.of(query(values)))
        .problem();
  }

  private static MultivaluedMap<String, String> query(String... values) {
    MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    query.put("source", List.of(values));
    return query;
  }
}

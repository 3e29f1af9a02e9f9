package rest.fakeface.api.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  private final FileNames names = new FileNames();

  @ParameterizedTest
  @CsvSource({
    "anna@example.org, anna@example.org",
    "Zoë Noé, Zoë_Noé",
    "../../etc/passwd, _.._etc_passwd",
    "C:\\x, C_x",
    "'', _",
    "..., _",
    "CON, _CON",
    "nul.txt, _nul.txt",
    "a\u202eb, a_b",
    "x., x_"
  })
  void nameHasNothingThatASystemTakesForSomethingElse(String text, String name) {
    assertThat(names.of(text)).isEqualTo(name);
  }

  @Test
  void namesDifferWhateverTheirCase() {
    assertThat(names.of("a")).isEqualTo("a");
    assertThat(names.of("A")).isEqualTo("A-2");
    assertThat(names.of("a-2")).isEqualTo("a-2-2");
    assertThat(names.of("a")).isEqualTo("a-3");
  }

  @Test
  void longNameIsCutBetweenCharacters() {
    assertThat(names.of("x" + "😀".repeat(100)).codePoints()).noneMatch(each -> each == 0xD83D);
    assertThat(names.of("y".repeat(300))).hasSize(60);
  }
}

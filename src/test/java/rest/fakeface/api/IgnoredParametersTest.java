package rest.fakeface.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.api.IgnoredParameters.Ignored;

class IgnoredParametersTest {

  @ParameterizedTest
  @CsvSource({
    "min_age=35, min_age, minimum_age",
    "minimumAge=35, minimumAge, minimum_age",
    "minimum-age, minimum-age, minimum_age",
    "gender[]=male, gender[], gender",
    "gender%5B%5D=male, gender[], gender",
    "Gender=male, Gender, gender",
    "sex=f, sex, gender",
    "MAX_AGE=, MAX_AGE, maximum_age",
    "se%20ed=1, se+ed, seed",
    "seed%0d%0aX:%201=1, ,",
    "limit=3, limit, count"
  })
  void nameLikeAKnownOneIsFound(String query, String sent, String meant) {
    if (sent == null) {
      assertThat(IgnoredParameters.in(query)).isEmpty();
    } else {
      assertThat(IgnoredParameters.in(query)).containsExactly(new Ignored(sent, meant));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "&&",
        "=",
        "a=1599",
        "1599",
        "_=min_age",
        "gender=male&minimum_age=1&maximum_age=2&seed=x&count=1&balanced=1",
        "%67ender=male",
        "%=1",
        "image=3",
        "page=2"
      })
  void otherNamesAreNot(String query) {
    assertThat(IgnoredParameters.in(query)).isEmpty();
  }

  @Test
  void nameThatNoHeaderCarriesIsEscaped() {
    assertThat(IgnoredParameters.in("age%0d%0a=1&s\u00e9x=1"))
        .containsExactly(new Ignored("age%0D%0A", "minimum_age"));
  }

  @Test
  void namesAreListedUpToTen() {
    String query =
        IntStream.range(0, 50).mapToObj(i -> "age_" + i + "=1").collect(Collectors.joining("&"));

    assertThat(IgnoredParameters.in(query)).hasSize(10);
  }
}

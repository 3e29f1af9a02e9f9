package rest.fakeface.api.ignored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.api.ignored.IgnoredParameters.Ignored;

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
    "limit=3, limit, count",
    "mimimum_age=35, mimimum_age, minimum_age",
    "minumum_ag=35, minumum_ag, minimum_age",
    "maxmium_age=35, maxmium_age, maximum_age",
    "gendre=male, gendre, gender",
    "gener=male, gener, gender",
    "max=35, max, maximum_age",
    "amp;gender=male, amp%3Bgender, gender",
    "amp;min_age=35, amp%3Bmin_age, minimum_age"
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
        "render=1",
        "sender=1",
        "date=1",
        "counter=1",
        "max_width=1",
        "mime=1",
        "amp;",
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

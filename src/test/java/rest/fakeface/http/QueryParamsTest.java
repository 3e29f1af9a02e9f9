package rest.fakeface.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryParamsTest {

  @Test
  void parametersAreDecodedAndKeepTheirOrder() {
    assertThat(QueryParams.of("seed=J%C3%BCrgen&source=a%26b&seed=a+b%2B&gender"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                entry("seed", List.of("Jürgen", "a b+")),
                entry("source", List.of("a&b")),
                entry("gender", List.of(""))));
  }

  @Test
  void anEqualsSignMayBePartOfAValueAndEmptyPartsAreSkipped() {
    assertThat(QueryParams.of("&a=b=c&&=d&"))
        .containsOnly(entry("a", List.of("b=c")), entry("", List.of("d")));
  }

  @Test
  void aRequestWithoutAQueryHasNoParameters() {
    assertThat(QueryParams.of(null)).isEmpty();
    assertThat(QueryParams.of("")).isEmpty();
  }
}

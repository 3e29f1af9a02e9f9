package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTest {

  /** The first digits of the SHA-256 of the texts in UTF-8, as printed by {@code sha256sum}. */
  @ParameterizedTest
  @CsvSource({
    "'', e3b0c44298fc1c14",
    "abc, ba7816bf8f01cfea",
    "Zoë 東京, 1aa014ff04567915",
  })
  void seedIsTheBeginningOfTheTextsSha256(String text, String hex) {
    assertThat(Seed.of(text).bits()).isEqualTo(Long.parseUnsignedLong(hex, 16));
  }

  @Test
  void textsOfUpTo256CharactersAreSeeds() {
    String smiles = "😀".repeat(256);

    assertThat(Seed.isSeed(smiles)).isTrue();
    assertThat(Seed.isSeed(smiles + "a")).isFalse();
    assertThat(Seed.isSeed("a".repeat(256))).isTrue();
    assertThat(Seed.isSeed("a".repeat(257))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> Seed.of("a".repeat(257)));
  }
}

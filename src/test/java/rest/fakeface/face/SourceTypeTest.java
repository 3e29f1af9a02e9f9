package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTypeTest {

  @Test
  void nameIsReadInAnyCase() {
    assertThat(SourceType.parse("ALGORITHMICmedia")).hasValue(SourceType.ALGORITHMIC_MEDIA);
    assertThat(SourceType.parse("algorithmic-media")).isEmpty();
    assertThat(SourceType.parse("digitalCapture")).isEmpty();
  }

  @Test
  void sourceSaysWhetherAProgramHasDrawnOrAModelGenerated() {
    assertThat(SourceType.of("drawn").uri())
        .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia");
    assertThat(SourceType.of("thispersondoesnotexist").uri())
        .isEqualTo("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
  }

  @Test
  void whatIsAcceptedAreTheNames() {
    assertThat(SourceType.WORDS)
        .startsWith("one of trainedAlgorithmicMedia, ")
        .endsWith(", digitalCreation");
  }
}

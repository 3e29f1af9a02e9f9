package rest.fakeface.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

  @Test
  void firstOutputsOfSeedZeroAreThoseOfTheReferenceProgram() {
    long[] outputs =
        LongStream.rangeClosed(1, 3).map(n -> SplitMix64.mix(n * SplitMix64.GAMMA)).toArray();

    assertThat(outputs)
        .containsExactly(0xe220a8397b1dcdafL, 0x6e789e6aa1b965f4L, 0x06c45d188009454fL);
  }
}

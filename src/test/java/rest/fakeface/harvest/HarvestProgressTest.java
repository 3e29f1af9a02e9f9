package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HarvestProgressTest {

  private long seconds;
  private final HarvestProgress progress =
      new HarvestProgress(() -> TimeUnit.SECONDS.toNanos(seconds));

  @Test
  void sourceThatSaysNothingHasItsFacesCounted() {
    assertThat(progress.inWords(7)).isEqualTo("7 faces so far");
  }

  @Test
  void imagesAreCountedPerSecondAndToTheEnd() {
    progress.expect(100);
    progress.expect(50);
    for (int i = 0; i < 60; i++) {
      progress.pass();
    }
    seconds = 4;

    assertThat(progress.inWords(7)).isEqualTo("7 faces so far, 15 images a second, 90 to go");
  }

  @Test
  void nothingIsToGoWhenMoreCameThanWasExpected() {
    progress.expect(1);
    progress.pass();
    progress.pass();
    seconds = 1;

    assertThat(progress.inWords(1)).isEqualTo("1 faces so far, 2 images a second");
  }

  @Test
  void imagesThatAreReadOnlyAreStillToGo() {
    progress.expect(100);
    for (int image = 0; image < 60; image++) {
      progress.pass();
    }

    progress.waiting(50);

    assertThat(progress.passed()).isEqualTo(10);
    assertThat(progress.toGo()).isEqualTo(90);
  }
}

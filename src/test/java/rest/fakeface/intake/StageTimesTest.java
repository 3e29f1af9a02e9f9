package rest.fakeface.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StageTimesTest {

  private final StageTimes works = new StageTimes();

  @Test
  void workIsCountedByItsClassAndItsResultGivenBack() throws IOException {
    String made = works.time(Stage.DECODE, () -> "made");
    works.time(Stage.DECODE, () -> "again");
    works.time(Stage.STORE, () -> "stored");

    assertThat(made).isEqualTo("made");
    assertThat(works.count(Stage.DECODE)).isEqualTo(2);
    assertThat(works.count(Stage.STORE)).isEqualTo(1);
    assertThat(works.count(Stage.FETCH)).isZero();
  }

  @Test
  void timesOfOneClassAddUp() throws IOException {
    works.time(Stage.ESTIMATE, () -> busyFor(Duration.ofMillis(3)));
    works.time(Stage.ESTIMATE, () -> busyFor(Duration.ofMillis(5)));

    assertThat(works.time(Stage.ESTIMATE)).isBetween(Duration.ofMillis(8), Duration.ofSeconds(5));
    assertThat(works.time(Stage.DETECT)).isZero();
  }

  @Test
  void workThatFailsCountsToo() {
    assertThatIOException()
        .isThrownBy(
            () ->
                works.time(
                    Stage.FETCH,
                    () -> {
                      throw new IOException("no answer");
                    }))
        .withMessage("no answer");

    assertThat(works.count(Stage.FETCH)).isEqualTo(1);
  }

  @Test
  void wordsNameWhatWasDoneInTheOrderOfItsWay() throws IOException {
    works.time(Stage.PUBLISH, () -> "published");
    works.time(Stage.FETCH, () -> "fetched");
    works.time(Stage.FETCH, () -> "fetched");

    assertThat(works).hasToString("2 fetch in 0.0 s, 1 publish in 0.0 s");
  }

  @Test
  void nothingDoneIsNothingSaid() {
    assertThat(works).hasToString("");
  }

  private static long busyFor(Duration time) {
    long begun = System.nanoTime();
    long turns = 0;
    while (System.nanoTime() - begun < time.toNanos()) {
      turns++;
    }
    return turns;
  }
}

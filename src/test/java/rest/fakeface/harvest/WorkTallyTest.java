package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkTallyTest {

  private final WorkTally works = new WorkTally();

  @Test
  void workIsCountedByItsClassAndItsResultGivenBack() throws IOException {
    String made = works.time(Work.DECODE, () -> "made");
    works.time(Work.DECODE, () -> "again");
    works.time(Work.STORE, () -> "stored");

    assertThat(made).isEqualTo("made");
    assertThat(works.count(Work.DECODE)).isEqualTo(2);
    assertThat(works.count(Work.STORE)).isEqualTo(1);
    assertThat(works.count(Work.FETCH)).isZero();
  }

  @Test
  void timesOfOneClassAddUp() throws IOException {
    works.time(Work.ESTIMATE, () -> busyFor(Duration.ofMillis(3)));
    works.time(Work.ESTIMATE, () -> busyFor(Duration.ofMillis(5)));

    assertThat(works.time(Work.ESTIMATE)).isBetween(Duration.ofMillis(8), Duration.ofSeconds(5));
    assertThat(works.time(Work.DETECT)).isZero();
  }

  @Test
  void workThatFailsCountsToo() {
    assertThatIOException()
        .isThrownBy(
            () ->
                works.time(
                    Work.FETCH,
                    () -> {
                      throw new IOException("no answer");
                    }))
        .withMessage("no answer");

    assertThat(works.count(Work.FETCH)).isEqualTo(1);
  }

  @Test
  void wordsNameWhatWasDoneInTheOrderOfItsWay() throws IOException {
    works.time(Work.PUBLISH, () -> "published");
    works.time(Work.FETCH, () -> "fetched");
    works.time(Work.FETCH, () -> "fetched");

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

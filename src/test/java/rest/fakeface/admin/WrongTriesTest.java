package rest.fakeface.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WrongTriesTest {

  private static final String CLIENT = "192.0.2.1";

  private final AtomicLong now = new AtomicLong();
  private final WrongTries tries = new WrongTries(now::get);

  @Test
  void whoMistypesTwiceNeedNotWait() {
    assertThat(tries.wrong(CLIENT)).isEqualTo(1);
    assertThat(tries.wrong(CLIENT)).isEqualTo(2);

    assertThat(tries.pause(CLIENT)).isZero();
  }

  @Test
  void eachFurtherTryDoublesThePauseUpToAMinute() {
    wrong(3);
    assertThat(tries.pause(CLIENT)).isEqualTo(Duration.ofSeconds(1));
    wrong(1);
    assertThat(tries.pause(CLIENT)).isEqualTo(Duration.ofSeconds(2));
    wrong(4);
    assertThat(tries.pause(CLIENT)).isEqualTo(Duration.ofSeconds(32));
    wrong(100);
    assertThat(tries.pause(CLIENT)).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void pauseIsOverWhenItsTimeIs() {
    wrong(3);

    now.addAndGet(Duration.ofSeconds(1).toNanos());

    assertThat(tries.pause(CLIENT)).isZero();
  }

  @Test
  void rightTryForgetsTheWrongOnes() {
    wrong(8);

    tries.right(CLIENT);

    assertThat(tries.pause(CLIENT)).isZero();
    assertThat(tries.wrong(CLIENT)).isEqualTo(1);
  }

  @Test
  void oneClientDoesNotWaitForAnother() {
    wrong(8);

    assertThat(tries.pause("192.0.2.2")).isZero();
  }

  @Test
  void ofVeryManyClientsTheLatestAreRemembered() {
    wrong(3);

    for (int client = 0; client < 10_000; client++) {
      tries.wrong("client " + client);
    }

    assertThat(tries.pause(CLIENT)).isZero();
    assertThat(tries.wrong("client 9999")).isEqualTo(2);
  }

  private void wrong(int times) {
    for (int i = 0; i < times; i++) {
      tries.wrong(CLIENT);
    }
  }
}

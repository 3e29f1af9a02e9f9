package rest.fakeface.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.BlockingStrategy;
import java.net.InetAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import rest.fakeface.client.ClientNetwork;
import rest.fakeface.http.ProblemException;

class LoginThrottleTest {

  private static final InetAddress CLIENT = ClientNetwork.of("192.0.2.1");
  private static final InetAddress OTHER = ClientNetwork.of("192.0.2.2");

  private final SteppedTime time = new SteppedTime();
  private final AtomicInteger verified = new AtomicInteger();

  @Test
  void someTriesAtOnceNeedNotWait() {
    LoginThrottle throttle = new LoginThrottle(time, time);

    use(throttle, CLIENT, LoginThrottle.AT_ONCE);

    assertThat(time.elapsed()).isZero();
    assertThat(verified).hasValue(LoginThrottle.AT_ONCE);
  }

  @Test
  void eachFurtherTryWaitsForItsTimeAndIsVerified() {
    LoginThrottle throttle = new LoginThrottle(time, time);
    use(throttle, CLIENT, LoginThrottle.AT_ONCE);

    use(throttle, CLIENT, 3);

    assertThat(time.elapsed()).isEqualTo(LoginThrottle.PACE.multipliedBy(3));
    assertThat(verified).hasValue(LoginThrottle.AT_ONCE + 3);
  }

  @Test
  void whoWouldWaitLongerIsRefusedAtOnce() {
    AtomicInteger refused = new AtomicInteger();
    LoginThrottle[] throttle = new LoginThrottle[1];
    throttle[0] =
        new LoginThrottle(
            time,
            nanos -> {
              // While one waits, another one arrives.
              assertThatExceptionOfType(ProblemException.class)
                  .isThrownBy(() -> use(throttle[0], CLIENT, 1))
                  .satisfies(e -> assertThat(e.problem().status()).isEqualTo(429));
              refused.incrementAndGet();
              time.park(nanos);
            });
    use(throttle[0], CLIENT, LoginThrottle.AT_ONCE + 1);

    assertThat(refused).hasValue(1);
    assertThat(time.elapsed()).isEqualTo(LoginThrottle.PACE);
  }

  @Test
  void oneClientDoesNotWaitForThePaceOfAnother() {
    LoginThrottle throttle = new LoginThrottle(time, time);
    use(throttle, CLIENT, LoginThrottle.AT_ONCE);

    use(throttle, OTHER, 1);

    assertThat(time.elapsed()).isZero();
  }

  @Test
  void ofVeryManyClientsFewWait() {
    AtomicInteger waiting = new AtomicInteger();
    LoginThrottle[] throttle = new LoginThrottle[1];
    throttle[0] =
        new LoginThrottle(time, nanos -> exhaustAnother(throttle[0], waiting.incrementAndGet()));

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> exhaustAnother(throttle[0], 0))
        .satisfies(e -> assertThat(e.problem().status()).isEqualTo(503));
    assertThat(waiting).hasValue(10);
  }

  private void exhaustAnother(LoginThrottle throttle, int number) {
    use(throttle, ClientNetwork.of("198.51.100." + number), LoginThrottle.AT_ONCE + 1);
  }

  private void use(LoginThrottle throttle, InetAddress client, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(throttle.run(client, () -> verified.incrementAndGet() > 0)).isTrue();
    }
  }

  /** A clock that only advances while somebody waits. */
  static final class SteppedTime implements io.github.bucket4j.TimeMeter, BlockingStrategy {

    private long nanos;

    Duration elapsed() {
      return Duration.ofNanos(nanos);
    }

    @Override
    public void park(long nanosToPark) {
      nanos += nanosToPark;
    }

    @Override
    public long currentTimeNanos() {
      return nanos;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}

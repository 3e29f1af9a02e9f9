package rest.fakeface.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimiterTest {

  private final RateLimiter limiter = new RateLimiter(2);

  @Test
  void clientThatAsksTooOftenIsToldHowLongToWait() {
    assertThat(limiter.secondsToWait("192.0.2.1")).isZero();
    assertThat(limiter.secondsToWait("192.0.2.1")).isZero();
    assertThat(limiter.secondsToWait("192.0.2.1")).isBetween(25L, 31L);
  }

  @Test
  void clientsDoNotUseUpEachOthersRequests() {
    useUp("192.0.2.1");

    assertThat(limiter.secondsToWait("192.0.2.2")).isZero();
  }

  @Test
  void addressesOfOneIpv6NetworkAreOneClient() {
    useUp("2001:db8:1:2::1");

    assertThat(limiter.secondsToWait("2001:db8:1:2:ffff::9")).isPositive();
    assertThat(limiter.secondsToWait("2001:db8:1:3::1")).isZero();
  }

  private void useUp(String client) {
    assertThat(limiter.secondsToWait(client)).isZero();
    assertThat(limiter.secondsToWait(client)).isZero();
    assertThat(limiter.secondsToWait(client)).isPositive();
  }
}

package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rest.fakeface.catalog.Lease;
import rest.fakeface.harvest.MemoryHarvest.MemoryLease;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.TestSettings;

/** A lease that cannot be renewed in time. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
@Timeout(10)
class LostLeaseTest {

  private static final String THIS_NODE = "This node harvests";

  @AutoClose final LogLines log = new LogLines(HarvestLease.class);

  private final HarvestLease lease = new HarvestLease();

  @BeforeEach
  void connect() {
    lease.lease = new MemoryLease();
  }

  @Test
  void leaseThatIsNotKeptIsLostWhenItsTimeIsOver() throws Exception {
    lease.settings = lasting(Duration.ofMillis(200));
    long begun = System.nanoTime();
    lease.renew();
    assertThat(lease.isHeld()).isTrue();

    awaitLoss();

    assertThatIOException().isThrownBy(lease::require).withMessageContaining("lease");
    assertThat(System.nanoTime() - begun)
        .isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(200));
    lease.renew();
    assertThat(lease.isHeld()).isTrue();
    assertThat(log.lines()).containsExactly(THIS_NODE);
  }

  @Test
  void databaseThatFailsLeavesTheLeaseUntilItsTimeIsOver() throws Exception {
    lease.settings = lasting(Duration.ofSeconds(1));
    lease.renew();
    lease.lease = new FailingLease();

    assertThatIllegalStateException().isThrownBy(lease::renew);

    assertThat(lease.isHeld()).isTrue();
    awaitLoss();
    assertThat(log.lines()).containsExactly(THIS_NODE);
  }

  @Test
  void timeOfTheLeaseBeginsBeforeTheDatabaseIsAsked() {
    lease.settings = lasting(Duration.ofMillis(100));
    lease.lease = new SlowLease(Duration.ofMillis(150));

    lease.renew();

    assertThat(lease.isHeld()).isFalse();
  }

  @Test
  void leaseThatCannotBeGivenUpIsNotHeldAnyMore() {
    lease.settings = lasting(Duration.ofMinutes(1));
    lease.renew();
    lease.lease = new FailingLease();

    assertThatIllegalStateException().isThrownBy(lease::release);

    assertThat(lease.isHeld()).isFalse();
  }

  private void awaitLoss() throws InterruptedException {
    while (lease.isHeld()) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** The settings of a lease shorter than operators may configure. */
  private static HarvestSettings lasting(Duration time) {
    HarvestSettings some = TestSettings.harvest();
    return new HarvestSettings(
        some.refreshInterval(),
        some.portraits(),
        some.portraitSeed(),
        some.importManifest(),
        some.sources(),
        some.directory(),
        some.thisPersonDoesNotExist(),
        some.interval(),
        some.batch(),
        time);
  }

  /** A lease in a database that is down. */
  private static final class FailingLease implements Lease {

    @Override
    public boolean take(String node, Duration time) {
      throw new IllegalStateException("the database is down");
    }

    @Override
    public void release(String node) {
      throw new IllegalStateException("the database is down");
    }
  }

  /** A lease in a slow database. */
  private record SlowLease(Duration delay) implements Lease {

    @Override
    public boolean take(String node, Duration time) {
      long begun = System.nanoTime();
      while (System.nanoTime() - begun < delay.toNanos()) {
        Thread.onSpinWait();
      }
      return true;
    }

    @Override
    public void release(String node) {}
  }
}

package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rest.fakeface.harvest.MemoryHarvest.MemoryLease;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.TestSettings;

@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class HarvestLeaseTest {

  private static final String THIS_NODE = "This node harvests";
  private static final String ANOTHER_NODE = "Another node harvests";

  @AutoClose final LogLines log = new LogLines(HarvestLease.class);

  private final MemoryLease shared = new MemoryLease();
  private final HarvestLease lease = new HarvestLease();

  @BeforeEach
  void connect() {
    lease.lease = shared;
    lease.settings = TestSettings.harvest("fakeface.harvest.lease", "1m");
  }

  @Test
  void nobodyHoldsTheLeaseBeforeItIsTaken() {
    assertThat(lease.isHeld()).isFalse();
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void leaseIsTakenForTheTimeThatTheSettingsSay() {
    lease.renew();

    assertThat(lease.isHeld()).isTrue();
    assertThatCode(lease::require).doesNotThrowAnyException();
    assertThat(shared.taken).containsExactly(Duration.ofMinutes(1));
    assertThat(log.lines()).containsExactly(THIS_NODE);
  }

  @Test
  void leaseThatIsKeptIsOfTheSameHolderAndNotLoggedAgain() {
    lease.renew();
    String holder = shared.holder;

    lease.renew();

    assertThat(lease.isHeld()).isTrue();
    assertThat(shared.holder).isEqualTo(holder);
    assertThat(shared.taken).hasSize(2);
    assertThat(log.lines()).containsExactly(THIS_NODE);
  }

  @Test
  void eachNodeIsAHolderOfItsOwnThatFitsTheDatabase() {
    HarvestLease other = new HarvestLease();
    other.lease = shared;
    other.settings = lease.settings;
    lease.renew();

    other.renew();

    assertThat(other.isHeld()).isFalse();
    assertThat(lease.isHeld()).isTrue();
    assertThat(Objects.requireNonNull(shared.holder)).hasSizeBetween(1, 36);
  }

  @Test
  void leaseOfAnotherNodeIsNotHeldAndLoggedOnce() {
    shared.holder = "another";

    lease.renew();
    lease.renew();

    assertThat(lease.isHeld()).isFalse();
    assertThat(log.lines()).containsExactly(ANOTHER_NODE);
  }

  @Test
  void eachChangeOfTheHolderIsLogged() {
    lease.renew();
    shared.holder = "another";
    lease.renew();
    lease.renew();
    shared.holder = null;
    lease.renew();

    assertThat(lease.isHeld()).isTrue();
    assertThat(log.lines()).containsExactly(THIS_NODE, ANOTHER_NODE, THIS_NODE);
  }

  @Test
  void leaseThatIsGivenUpIsFreeAtOnce() {
    lease.renew();

    lease.release();

    assertThat(lease.isHeld()).isFalse();
    assertThat(shared.holder).isNull();
  }

  @Test
  void leaseOfAnotherNodeIsNotGivenUp() {
    shared.holder = "another";
    lease.renew();

    lease.release();

    assertThat(shared.holder).isEqualTo("another");
  }
}

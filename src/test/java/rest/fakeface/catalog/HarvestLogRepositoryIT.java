package rest.fakeface.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.support.DatabaseKind;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
class HarvestLogRepositoryIT {

  private static final Instant BEGUN = Instant.parse("2026-11-23T20:00:00.123456Z");

  private final TestCatalog catalog;

  HarvestLogRepositoryIT(DatabaseKind kind) throws Exception {
    catalog = new TestCatalog(kind);
  }

  @AfterEach
  void close() {
    catalog.close();
  }

  @Test
  void harvestComesBackAsItWasAdded() {
    HarvestRecord good = harvest(Map.of("NO_FACE", 3, "TOO_LARGE", 1), null);
    HarvestRecord bad = harvest(Map.of(), "off: no models – yet");

    add(good);
    add(bad);

    assertThat(last(10)).containsExactly(bad, good);
    assertThat(last(1)).containsExactly(bad);
  }

  @Test
  void failureThatIsTooLongIsKeptByItsBeginning() {
    add(harvest(Map.of(), "x".repeat(5_000)));

    assertThat(Objects.requireNonNull(last(1).get(0).failure())).isEqualTo("x".repeat(1_000));
  }

  @Test
  void onlyTheLastThousandAreKept() {
    call(
        log -> {
          IntStream.range(0, 1_010).forEach(n -> log.add(harvest(Map.of("NO_FACE", n), null)));
          return log;
        });

    assertThat(last(2_000)).hasSize(1_000);
    assertThat(last(2_000).get(999).rejections()).containsEntry("NO_FACE", 10);
  }

  @Test
  void harvestThatIsUnderWayIsToldUntilItHasEnded() {
    HarvestInProgress early = new HarvestInProgress("import", BEGUN, 0, 7, 90);
    HarvestInProgress late = new HarvestInProgress("Ünal 😀", BEGUN, 5, 90, 0);

    assertThat(current()).isEmpty();
    progress(early);
    assertThat(current()).contains(early);
    progress(late);
    assertThat(current()).contains(late);
    call(
        log -> {
          log.endProgress();
          return log;
        });
    assertThat(current()).isEmpty();
  }

  @Test
  void harvestThatHasSaidNothingForAMinuteIsNotUnderWay() throws SQLException {
    progress(new HarvestInProgress("import", BEGUN, 0, 7, 90));

    try (Connection connection = catalog.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update harvest_progress set told_at = '2026-01-01 00:00:00'");
    }

    assertThat(current()).isEmpty();
  }

  private void progress(HarvestInProgress harvest) {
    call(
        log -> {
          log.progress(harvest);
          return log;
        });
  }

  private Optional<HarvestInProgress> current() {
    return call(HarvestLog::current);
  }

  private static HarvestRecord harvest(Map<String, Integer> rejections, @Nullable String failure) {
    return new HarvestRecord("directory", BEGUN, BEGUN.plusSeconds(3), 5, 7, rejections, failure);
  }

  private void add(HarvestRecord harvest) {
    call(
        log -> {
          log.add(harvest);
          return log;
        });
  }

  private List<HarvestRecord> last(int limit) {
    return call(log -> log.last(limit));
  }

  private <T> T call(Function<HarvestLog, T> work) {
    return catalog.inTransaction(
        manager -> {
          HarvestLogRepository repository = new HarvestLogRepository();
          repository.entities = manager;
          return work.apply(repository);
        });
  }
}

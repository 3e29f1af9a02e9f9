package rest.fakeface.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  private final FaceSelector selector = new FaceSelector();
  private final Freshness freshness = selector.freshness();

  @Test
  void refreshMakesTheSnapshotFresh() {
    Instant before = Instant.now();

    selector.publish(draft -> {});

    assertThat(freshness.refreshed()).isBetween(before, Instant.now());
    assertThat(freshness.isReachable()).isTrue();
  }

  @Test
  void failedRefreshLeavesTheAgeAndSaysThatTheCatalogIsOutOfReach() {
    selector.publish(draft -> {});
    Instant refreshed = freshness.refreshed();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                selector.publish(
                    draft -> {
                      throw new IllegalStateException();
                    }));

    assertThat(freshness.refreshed()).isEqualTo(refreshed);
    assertThat(freshness.isReachable()).isFalse();
  }

  @Test
  void recordingMovesTheTimeUpToWhichAllIsRecorded() {
    Instant before = Instant.now();

    selector.recordServings(10, servings -> {});

    assertThat(freshness.recorded()).isBetween(before, Instant.now());
  }
}

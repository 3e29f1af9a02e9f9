package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static rest.fakeface.support.SiteAnswer.html;
import static rest.fakeface.support.SiteAnswer.jpeg;
import static rest.fakeface.support.SiteAnswer.status;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rest.fakeface.intake.Candidates;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.SiteAnswer;

/** Tests when a site that fails repeatedly is paused. */
@Timeout(30)
class FailingSiteTest {

  private static final SiteAnswer GOOD = jpeg(Candidates.IMAGE.jpeg());

  @AutoClose final LogLines log = new LogLines(ThrottledSite.class);
  @AutoClose final FaceSite web = new FaceSite().thenAlways(GOOD);

  private final WebSettings settings =
      new WebSettings(web.address(), Duration.ZERO, Duration.ofSeconds(10));
  private final ThrottledSite site = site("test", Duration.ofMinutes(5));

  @Test
  void siteThatFailsAgainAndAgainIsLeftAlone() throws Exception {
    web.thenAlways(status(404));
    fetch(8);
    assertThat(site.leftAloneUntil()).isPresent();

    assertThatExceptionOfType(CircuitBreakerOpenException.class).isThrownBy(site::fetch);

    assertThat(web.visits()).hasSize(8);
    assertThat(site.leftAloneUntil().orElseThrow())
        .isBetween(Instant.now().plusSeconds(240), Instant.now().plusSeconds(300));
    assertThat(log.lines()).containsExactly("test: fails too often, paused for PT5M");
  }

  @Test
  void triesOfOneRequestCountEach() {
    web.thenAlways(status(500));

    fetch(2);
    assertThat(site.leftAloneUntil()).isEmpty();
    fetch(1);

    assertThat(web.visits()).hasSize(8);
    assertThat(site.leftAloneUntil()).isPresent();
  }

  @Test
  void siteIsJudgedByThreeQuartersOfItsLatestAnswers() {
    answer(5, html());
    answer(3, GOOD);
    fetch(8);
    answer(5, html());
    fetch(5);
    assertThat(site.leftAloneUntil()).isEmpty();

    answer(1, html());
    fetch(1);

    assertThat(site.leftAloneUntil()).isPresent();
  }

  @Test
  void siteThatAnswersAgainAfterItWasLeftAloneIsAskedAgain() throws Exception {
    ThrottledSite soon = site("soon", Duration.ofMillis(300));
    web.answers(Collections.nCopies(8, status(404)).toArray(SiteAnswer[]::new));
    fetch(soon, 8);
    assertThat(soon.leftAloneUntil()).isPresent();

    TimeUnit.MILLISECONDS.sleep(400);
    fetch(soon, 1);

    assertThat(web.visits()).hasSize(9);
    assertThat(log.lines())
        .containsExactly("soon: fails too often, paused for PT0.3S", "soon: answers again");
    fetch(soon, 20);
    assertThat(web.visits()).hasSize(29);
  }

  @Test
  void siteThatIsInOrderIsNotLeftAlone() {
    fetch(20);

    assertThat(web.visits()).hasSize(20);
    assertThat(site.leftAloneUntil()).isEmpty();
    assertThat(log.lines()).isEmpty();
  }

  /** A site that repeats failed requests soon. */
  private ThrottledSite site(String name, Duration leftAlone) {
    return new ThrottledSite(name, settings, 100_000, Duration.ofMillis(1), leftAlone);
  }

  private void answer(int times, SiteAnswer answer) {
    web.answers(Collections.nCopies(times, answer).toArray(SiteAnswer[]::new));
  }

  /** Sends a number of requests, ignoring failures. */
  private void fetch(int times) {
    fetch(site, times);
  }

  private static void fetch(ThrottledSite site, int times) {
    for (int i = 0; i < times; i++) {
      try {
        assertThat(site.fetch()).isNotEmpty();
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("the answer is");
      } catch (CircuitBreakerOpenException e) {
        assertThat(site.leftAloneUntil()).isPresent();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}

package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static rest.fakeface.support.SiteAnswer.after;
import static rest.fakeface.support.SiteAnswer.cutOff;
import static rest.fakeface.support.SiteAnswer.html;
import static rest.fakeface.support.SiteAnswer.jpeg;
import static rest.fakeface.support.SiteAnswer.status;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.SiteAnswer;

@Timeout(30)
class ThrottledSiteTest {

  private static final byte[] IMAGE = Candidates.IMAGE.jpeg();
  private static final SiteAnswer GOOD = jpeg(IMAGE);

  /** Both sides measure the end of an answer at slightly different times. */
  private static final Duration TOLERANCE = Duration.ofMillis(20);

  @AutoClose final FaceSite web = new FaceSite().thenAlways(GOOD);

  @Test
  void firstRequestIsNotHeldUp() throws Exception {
    assertThat(pausing(Duration.ofDays(1)).fetch()).isEqualTo(IMAGE);
  }

  @Test
  void siteIsLeftInPeaceFromTheEndOfARequestToTheNext() throws Exception {
    Duration pause = Duration.ofMillis(400);
    web.answers(after(Duration.ofMillis(500), GOOD), GOOD, GOOD);
    ThrottledSite site = pausing(pause);

    site.fetch();
    site.fetch();
    site.fetch();

    assertPaused(pause);
  }

  @Test
  void siteIsLeftInPeaceAfterAFailureToo() throws Exception {
    Duration pause = Duration.ofMillis(300);
    web.answers(status(404), html());
    ThrottledSite site = pausing(pause);

    assertRejected(site);
    assertRejected(site);
    site.fetch();

    assertPaused(pause);
  }

  @Test
  void siteIsAskedByOneAtATimeWhoeverAsks() throws Exception {
    web.thenAlways(after(Duration.ofMillis(100), GOOD));
    ThrottledSite site = pausing(Duration.ZERO);
    ExecutorService askers = Executors.newFixedThreadPool(4);

    List<Future<byte[]>> answers =
        askers.invokeAll(List.<Callable<byte[]>>of(site::fetch, site::fetch, site::fetch));

    askers.shutdown();
    for (Future<byte[]> answer : answers) {
      assertThat(answer.get()).isEqualTo(IMAGE);
    }
    assertThat(web.visits()).hasSize(3);
    assertThat(web.mostAtOnce()).isEqualTo(1);
  }

  @Test
  void siteInTroubleIsAskedAgainAfterATimeThatGrows() throws Exception {
    web.answers(status(500), cutOff(IMAGE));

    assertThat(pausing(Duration.ZERO).fetch()).isEqualTo(IMAGE);

    List<FaceSite.Visit> visits = web.visits();
    assertThat(visits).hasSize(3);
    // One and two seconds, each varied by up to a fifth of a second.
    assertThat(visits.get(1).since(visits.get(0))).isGreaterThan(Duration.ofMillis(750));
    assertThat(visits.get(2).since(visits.get(1))).isGreaterThan(Duration.ofMillis(1750));
  }

  @Test
  void pauseIsKeptBetweenTriesThatWouldBeSooner() throws Exception {
    Duration pause = Duration.ofMillis(1800);
    web.answers(status(503));

    pausing(pause).fetch();

    assertThat(web.visits()).hasSize(2);
    assertPaused(pause);
  }

  @Test
  void siteThatStaysInTroubleIsAskedThreeTimes() {
    web.thenAlways(status(500));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> pausing(Duration.ZERO).fetch())
        .withMessageContaining("the answer is 500");

    assertThat(web.visits()).hasSize(3);
  }

  @Test
  void answerThatWillBeTheSameIsNotAskedForAgain() {
    ThrottledSite site = pausing(Duration.ZERO);
    web.answers(status(404), html(), jpeg(new byte[200_000]));

    assertRejected(site);
    assertRejected(site);
    assertRejected(site);

    assertThat(web.visits()).hasSize(3);
  }

  private void assertPaused(Duration pause) {
    List<FaceSite.Visit> visits = web.visits();
    for (int i = 1; i < visits.size(); i++) {
      assertThat(visits.get(i).since(visits.get(i - 1)))
          .as("before request " + (i + 1))
          .isGreaterThan(pause.minus(TOLERANCE));
    }
  }

  private static void assertRejected(ThrottledSite site) {
    assertThatExceptionOfType(RejectedException.class).isThrownBy(site::fetch);
  }

  private ThrottledSite pausing(Duration pause) {
    WebSettings settings = new WebSettings(web.address(), pause, Duration.ofSeconds(10));
    return new ThrottledSite("test", settings, 100_000);
  }
}

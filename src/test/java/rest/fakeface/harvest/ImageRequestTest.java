package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static rest.fakeface.support.SiteAnswer.cutOff;
import static rest.fakeface.support.SiteAnswer.drip;
import static rest.fakeface.support.SiteAnswer.endless;
import static rest.fakeface.support.SiteAnswer.html;
import static rest.fakeface.support.SiteAnswer.jpeg;
import static rest.fakeface.support.SiteAnswer.silence;
import static rest.fakeface.support.SiteAnswer.status;
import static rest.fakeface.support.SiteAnswer.whole;

import java.io.IOException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.SiteAnswer;

@Timeout(20)
class ImageRequestTest {

  private static final int LIMIT = 100_000;
  private static final byte[] IMAGE = Candidates.IMAGE.jpeg();

  @AutoClose final FaceSite site = new FaceSite();

  private Duration timeout = Duration.ofSeconds(10);

  @Test
  void imageIsTheBodyOfTheAnswer() throws Exception {
    assertThat(answer(jpeg(IMAGE))).isEqualTo(IMAGE);
  }

  @Test
  void requestSaysWhoAsksAndForWhat() throws Exception {
    answer(jpeg(IMAGE));

    FaceSite.Visit visit = site.visits().get(0);
    assertThat(visit.header("User-Agent")).startsWith("fakeface/");
    assertThat(visit.header("Accept")).isEqualTo("image/jpeg, image/png, image/webp");
    assertThat(visit.path()).isEqualTo("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"image/jpeg", "image/png", "image/webp", "IMAGE/JPEG", "image/jpeg ; q=1"})
  void imagesOfTheTypesThatCanBeDecodedAreTaken(String type) throws Exception {
    assertThat(answer(whole(200, type, IMAGE))).isEqualTo(IMAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/gif", "image/jpegs", "image/", "application/octet-stream", ""})
  void answerOfAnotherTypeIsRejected(String type) {
    assertRejected(whole(200, type, IMAGE), Rejection.FETCH_FAILED, "'" + type + "'");
  }

  @Test
  void pageInPlaceOfAnImageIsRejected() {
    assertRejected(html(), Rejection.FETCH_FAILED, "text/html");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 304, 400, 403, 404, 410})
  void answerThatWillBeTheSameTheNextTimeIsRejected(int status) {
    assertRejected(
        whole(status, "image/jpeg", new byte[0]), Rejection.FETCH_FAILED, "answer is " + status);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void answerThatMayBeAnotherTheNextTimeIsATrouble(int status) {
    assertTrouble(status(status)).withMessage("the answer is " + status);
  }

  @Test
  void imageThatIsCutOffIsATrouble() {
    assertTrouble(cutOff(IMAGE));
  }

  @Test
  void imageMayBeAsLargeAsTheLimit() throws Exception {
    assertThat(answer(jpeg(new byte[LIMIT]))).hasSize(LIMIT);
  }

  @Test
  void imageOverTheLimitIsTooLarge() {
    assertRejected(jpeg(new byte[LIMIT + 1]), Rejection.TOO_LARGE, "more than " + LIMIT);
  }

  @Test
  void endlessImageIsTooLargeAndNotReadOn() {
    assertRejected(endless("image/jpeg"), Rejection.TOO_LARGE, "more than " + LIMIT);

    site.awaitBreakOff();
  }

  @Test
  void endlessPageIsRejectedAndNotReadOn() {
    assertRejected(endless("text/html"), Rejection.FETCH_FAILED, "text/html");

    site.awaitBreakOff();
  }

  @Test
  void imageThatDripsIsGivenUpWhenItsTimeIsOver() {
    timeout = Duration.ofMillis(700);
    long begun = System.nanoTime();

    assertTrouble(drip()).withMessage("no whole answer within PT0.7S");

    assertThat(Duration.ofNanos(System.nanoTime() - begun))
        .isBetween(Duration.ofMillis(700), Duration.ofSeconds(5));
    site.awaitBreakOff();
  }

  @Test
  void siteThatSaysNothingIsGivenUpWhenItsTimeIsOver() {
    timeout = Duration.ofMillis(300);

    assertTrouble(silence());
  }

  @Test
  void siteThatIsNotThereIsATrouble() {
    site.close();

    assertTrouble(jpeg(IMAGE));
  }

  @Test
  void interruptedRequestIsGivenUp() {
    site.answers(drip());
    Thread self = Thread.currentThread();
    Thread interrupter =
        new Thread(
            () -> {
              site.awaitVisits(1);
              self.interrupt();
            });
    interrupter.start();

    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> request().send());

    site.awaitBreakOff();
  }

  private byte[] answer(SiteAnswer answer) throws IOException, InterruptedException {
    site.answers(answer);
    return request().send();
  }

  private void assertRejected(SiteAnswer answer, Rejection reason, String why) {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> answer(answer))
        .returns(reason, RejectedException::reason)
        .withMessageContaining(why);
  }

  private ThrowableAssertAlternative<IOException> assertTrouble(SiteAnswer answer) {
    return assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> answer(answer))
        .isNotInstanceOf(RejectedException.class);
  }

  private ImageRequest request() {
    return new ImageRequest(new WebSettings(site.address(), Duration.ZERO, timeout), LIMIT);
  }
}

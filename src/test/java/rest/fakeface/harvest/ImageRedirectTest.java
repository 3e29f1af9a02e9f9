package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static rest.fakeface.support.SiteAnswer.endless;
import static rest.fakeface.support.SiteAnswer.jpeg;
import static rest.fakeface.support.SiteAnswer.redirect;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rest.fakeface.intake.Candidates;
import rest.fakeface.intake.RejectedException;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.FaceSite;

@Timeout(20)
class ImageRedirectTest {

  private static final byte[] IMAGE = Candidates.IMAGE.jpeg();

  @AutoClose final FaceSite site = new FaceSite();

  private final ImageRequest request =
      new ImageRequest(
          new WebSettings(site.address(), Duration.ZERO, Duration.ofSeconds(10)), 100_000);

  @Test
  void redirectIsFollowedToTheImage() throws Exception {
    site.answers(redirect("/a"), redirect(site.address() + "b?c=d"), jpeg(IMAGE));

    assertThat(request.send()).isEqualTo(IMAGE);
    assertThat(site.visits()).extracting(FaceSite.Visit::path).containsExactly("/", "/a", "/b?c=d");
  }

  @Test
  void redirectIsFollowedToAnotherSite() throws Exception {
    try (FaceSite other = new FaceSite()) {
      site.answers(redirect(other.address().toString()));
      other.answers(jpeg(IMAGE));

      assertThat(request.send()).isEqualTo(IMAGE);
      assertThat(other.visits().get(0).header("User-Agent")).startsWith("fakeface/");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://127.0.0.1/face.jpg",
        "file:///etc/hostname",
        "jar:file:///a.jar!/face.jpg",
        "data:image/jpeg;base64,/9j/4AAQ"
      })
  void redirectToOtherThanTheWebIsNotFollowed(String location) {
    site.answers(redirect(location));

    assertRejected("the answer is 302");
    assertThat(site.visits()).hasSize(1);
  }

  @Test
  void redirectsInACircleComeToAnEnd() {
    site.thenAlways(redirect("/again"));

    assertRejected("the answer is 302");
    assertThat(site.visits()).hasSizeBetween(2, 20);
  }

  @Test
  void redirectToNowhereIsRejected() {
    site.answers(redirect("/gone"));

    assertRejected("the answer is 404");
  }

  @Test
  void bodyThatARedirectLeadsToIsLimitedToo() {
    site.answers(redirect("/endless"), endless("image/jpeg"));

    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(request::send)
        .returns(Rejection.TOO_LARGE, RejectedException::reason);
  }

  @Test
  void queryOfTheAddressIsSent() throws Exception {
    URI address = site.address().resolve("/some/face?size=1024");
    site.answers(jpeg(IMAGE));

    new ImageRequest(new WebSettings(address, Duration.ZERO, Duration.ofSeconds(10)), 100_000)
        .send();

    assertThat(site.visits().get(0).path()).isEqualTo("/some/face?size=1024");
  }

  private void assertRejected(String why) {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(request::send)
        .returns(Rejection.FETCH_FAILED, RejectedException::reason)
        .withMessageContaining(why);
  }
}

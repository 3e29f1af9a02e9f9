package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rest.fakeface.support.SiteAnswer.cutOff;
import static rest.fakeface.support.SiteAnswer.endless;
import static rest.fakeface.support.SiteAnswer.html;
import static rest.fakeface.support.SiteAnswer.jpeg;
import static rest.fakeface.support.SiteAnswer.redirect;
import static rest.fakeface.support.SiteAnswer.status;

import java.util.Arrays;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.Stage;
import rest.fakeface.support.LogLines;

@Timeout(60)
class ThisPersonDoesNotExistTest {

  private static final byte[] FIRST = Portraits.jpeg(1);
  private static final byte[] SECOND = Portraits.jpeg(2);

  @AutoClose final LogLines log = new LogLines(RejectionTally.class, ThrottledSite.class);
  @AutoClose private final WebHarvest web = new WebHarvest("0s", "10s").batch(4);

  @Test
  void imagesOfTheSiteBecomeFacesUnderItsName() {
    web.site.answers(jpeg(FIRST)).thenAlways(jpeg(SECOND));

    web.batch(2);
    HarvestReport report = web.harvest();

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.failure()).isNull();
    assertThat(web.world.catalog.faces)
        .extracting(Face::name, Face::source, Face::evidence)
        .containsExactly(face(FIRST), face(SECOND));
    assertThat(web.world.images.kept).containsOnlyKeys(name(FIRST), name(SECOND));
  }

  private static Tuple face(byte[] jpeg) {
    return tuple(name(jpeg), "thispersondoesnotexist", new Evidence(0.97, "test"));
  }

  @Test
  void siteIsAskedAsOftenAsABatchIsLong() {
    web.site.thenAlways(jpeg(FIRST));

    HarvestReport report = web.harvest();

    assertThat(web.site.visits()).hasSize(4);
    assertThat(report.stages().count(Stage.FETCH)).isEqualTo(4);
    assertThat(report.toString()).contains("4 fetch in ");
  }

  @Test
  void imageThatTheSiteRepeatsIsADuplicate() {
    web.site.thenAlways(jpeg(FIRST));

    HarvestReport first = web.harvest();
    HarvestReport next = web.harvest();

    assertThat(first.added()).isEqualTo(1);
    assertThat(first.rejections()).containsExactly(Map.entry(Rejection.DUPLICATE, 3));
    assertThat(next.added()).isZero();
    assertThat(next.known()).isZero();
    assertThat(next.rejections()).containsExactly(Map.entry(Rejection.DUPLICATE, 4));
    assertThat(web.world.catalog.faces).hasSize(1);
  }

  @Test
  void whatIsNoFaceIsCountedByItsReasonAndTheOthersAreTaken() {
    byte[] damaged = Arrays.copyOf(FIRST, FIRST.length / 2);
    web.site.answers(html(), jpeg(damaged), endless("image/jpeg"), jpeg(FIRST));

    HarvestReport report = web.harvest();

    assertThat(report.failure()).isNull();
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.rejections())
        .containsOnly(
            Map.entry(Rejection.FETCH_FAILED, 1),
            Map.entry(Rejection.UNDECODABLE, 1),
            Map.entry(Rejection.TOO_LARGE, 1));
    assertThat(web.world.images.kept).containsOnlyKeys(name(FIRST));
  }

  @Test
  void requestThatFailedAndThenDidNotIsNoRejection() {
    web.site.answers(status(500), redirect("/other"), jpeg(FIRST)).thenAlways(jpeg(SECOND));

    web.batch(2);
    HarvestReport report = web.harvest();

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.rejections()).isEmpty();
  }

  @Test
  void requestThatFailsHoweverOftenItIsTriedIsOneRejection() {
    web.site.answers(status(500), status(503), cutOff(FIRST)).thenAlways(jpeg(SECOND));

    web.batch(2);
    HarvestReport report = web.harvest();

    assertThat(report.added()).isEqualTo(1);
    assertThat(report.rejections()).containsExactly(Map.entry(Rejection.FETCH_FAILED, 1));
    assertThat(web.site.visits()).hasSize(4);
  }

  @Test
  void siteThatFailsAgainAndAgainIsLeftAloneByThisHarvestAndTheNext() {
    web.site.thenAlways(status(404));
    web.harvest();
    web.harvest();
    assertThat(web.site.visits()).hasSize(8);

    HarvestReport next = web.harvest();

    assertThat(web.site.visits()).hasSize(8);
    assertThat(next.failure()).startsWith("off: it failed too often and is paused until ");
    assertThat(next.rejections()).isEmpty();
    assertThat(next.isWorthALine()).isFalse();
  }

  private static FaceName name(byte[] jpeg) {
    return new FaceName(Gender.FEMALE, 34, FaceKey.ofContent(jpeg));
  }
}

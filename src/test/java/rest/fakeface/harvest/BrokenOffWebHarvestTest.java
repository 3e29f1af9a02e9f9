package rest.fakeface.harvest;

import static org.assertj.core.api.Assertions.assertThat;
import static rest.fakeface.support.SiteAnswer.drip;
import static rest.fakeface.support.SiteAnswer.jpeg;
import static rest.fakeface.support.SiteAnswer.silence;
import static rest.fakeface.support.SiteAnswer.status;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.intake.Rejection;
import rest.fakeface.support.LogLines;
import rest.fakeface.support.SiteAnswer;

/** Harvests of a web site that are interrupted. */
@Timeout(60)
class BrokenOffWebHarvestTest {

  @AutoClose final LogLines log = new LogLines(HarvestReport.class, ThrottledSite.class);

  @Test
  void imagesThatCameBeforeTheSiteFailedAreTaken() {
    try (WebHarvest web = new WebHarvest("0s", "10s").batch(20)) {
      web.site.answers(jpeg(Portraits.jpeg(1)), jpeg(Portraits.jpeg(2))).thenAlways(status(404));

      HarvestReport report = web.harvest();

      assertThat(report.failure()).contains("the site fails too often");
      assertThat(report.added()).isEqualTo(2);
      assertThat(web.world.catalog.faces).hasSize(2);
      assertThat(report.rejections()).containsExactly(Map.entry(Rejection.FETCH_FAILED, 6));
      assertThat(web.site.visits()).hasSize(8);
    }
  }

  @Test
  void siteThatDripsCostsItsTimeAndNoMore() {
    try (WebHarvest web = new WebHarvest("0s", "0.2s").batch(1)) {
      web.site.thenAlways(drip());

      HarvestReport report = web.harvest();

      assertThat(report.rejections()).containsExactly(Map.entry(Rejection.FETCH_FAILED, 1));
      assertThat(web.site.visits()).hasSize(3);
    }
  }

  @Test
  void stopEndsAHarvestThatWaitsForItsTurn() throws Exception {
    assertStopsAtOnce("1h", jpeg(Portraits.jpeg(1)));
  }

  @Test
  void stopEndsAHarvestThatWaitsToTryAgain() throws Exception {
    assertStopsAtOnce("0s", status(500));
  }

  @Test
  void stopEndsAHarvestThatWaitsForTheRestOfAnImage() throws Exception {
    assertStopsAtOnce("0s", drip());
  }

  @Test
  void stopEndsAHarvestThatWaitsForAnAnswer() throws Exception {
    assertStopsAtOnce("0s", silence());
  }

  @Test
  void leaseThatIsLostEndsTheRequestsToo() throws Exception {
    try (WebHarvest web = new WebHarvest("0.1s", "10s")) {
      web.site.thenAlways(SiteAnswer.html());
      CompletableFuture<HarvestReport> report = web.begin();

      web.world.lease.holder = "another";
      web.world.held.renew();

      assertThat(report.get(10, TimeUnit.SECONDS).failure()).contains("lease");
      assertThat(web.site.visits()).hasSizeLessThan(6);
    }
  }

  private static void assertStopsAtOnce(String pause, SiteAnswer answer) throws Exception {
    try (WebHarvest web = new WebHarvest(pause, "10m")) {
      web.site.thenAlways(answer);
      CompletableFuture<HarvestReport> report = web.begin();

      web.world.end.stop();

      assertThat(report.get(2, TimeUnit.SECONDS))
          .returns(null, HarvestReport::failure)
          .returns(Map.of(), HarvestReport::rejections);
      assertThat(web.site.visits()).hasSizeLessThanOrEqualTo(2);
      assertThat(web.world.catalog.faces).hasSizeLessThanOrEqualTo(1);
    }
  }
}

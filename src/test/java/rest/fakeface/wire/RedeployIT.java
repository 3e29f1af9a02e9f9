package rest.fakeface.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rest.fakeface.analysis.ColourModels;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.Http;
import rest.fakeface.support.KeptFaces;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.ServerOrder;
import rest.fakeface.support.SiteAnswer;
import rest.fakeface.support.TestPaths;

@Order(ServerOrder.OWN)
class RedeployIT {

  @Execution(CONCURRENT)
  @ParameterizedTest
  @EnumSource(ServerKind.class)
  void redeploymentEndsAHarvestAtOnceAndTheNextOneGoesOn(ServerKind kind) {
    Path work = TestPaths.workDirectory("redeploy");
    kind.prepareRedeployment(work);
    try (FaceSite site = new FaceSite().thenAlways(EndlessFaces.jpegs());
        RunningServer server = RunningServer.start(kind, work, settings(work, site))) {
      server.await("faces are harvested", () -> EndlessFaces.count(server) > 0);
      assertThat(webp(server)).isEqualTo("image/webp");
      server.redeploy();
      int harvested = EndlessFaces.count(server);
      server.await("the harvest goes on", () -> EndlessFaces.count(server) > harvested);
      // The native code of the previous application is still loaded.
      assertThat(webp(server)).isEqualTo("image/webp");

      site.thenAlways(SiteAnswer.drip());
      int visits = site.visits().size();
      server.await("the site drips", () -> site.visits().size() > visits);
      server.redeploy();
      server.await("the request is broken off", () -> site.visits().get(visits).isBrokenOff());
      server.await("the site is asked again", () -> site.visits().size() > visits + 1);
      server.stop();

      assertThat(server.log())
          .doesNotContain("did not end within", "failed, will be tried again")
          .doesNotContain("cannot be cast", "is still in progress");
    }

    KeptFaces kept = KeptFaces.of(work.resolve("data"), Map.of());
    assertThat(kept.rows()).isNotEmpty();
    assertThat(kept.files())
        .containsAll(kept.neededFiles())
        .allMatch(file -> file.matches("(thumb_)?female_35_[0-9a-f]{40}\\.jpg"));
  }

  /** The media type of an image for a client that prefers WebP. */
  private static String webp(RunningServer server) {
    return Http.header(
        server.http().get("/face/image?size=96", "Accept", "image/webp"), "Content-Type");
  }

  private static Map<String, String> settings(Path work, FaceSite site) {
    Path models = work.resolve("models");
    ColourModels.write(models);
    Map<String, String> settings = new HashMap<>(ColourModels.settings(models));
    settings.put("fakeface.portraits.count", "0");
    // Longer than a redeployment takes: a leftover timer of the previous application would run
    // after it.
    settings.put("fakeface.refresh.interval", "15s");
    settings.put("fakeface.harvest.sources", "thispersondoesnotexist");
    settings.put("fakeface.harvest.thispersondoesnotexist.url", site.address().toString());
    settings.put("fakeface.harvest.thispersondoesnotexist.pause", "0s");
    settings.put("fakeface.harvest.thispersondoesnotexist.timeout", "10m");
    settings.put("fakeface.harvest.interval", "1s");
    settings.put("fakeface.harvest.batch", "1000000");
    return settings;
  }
}

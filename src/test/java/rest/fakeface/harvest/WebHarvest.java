package rest.fakeface.harvest;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.TestSettings;

/** A harvest in memory of a web site that is not far away. */
@SuppressWarnings("UnnecessaryAssignment") // It injects what the server would.
final class WebHarvest implements AutoCloseable {

  static final int MAX_BYTES = 100_000;

  private static final String KEY = "fakeface.harvest.thispersondoesnotexist.";

  final FaceSite site = new FaceSite();
  final MemoryHarvest world = new MemoryHarvest();
  final ThisPersonDoesNotExist source = new ThisPersonDoesNotExist();

  private final String pause;
  private final String timeout;

  /** A site that is asked with this pause and time-out, a hundred times in one harvest. */
  WebHarvest(String pause, String timeout) {
    this.pause = pause;
    this.timeout = timeout;
    batch(100);
    source.imageSettings = new ImageSettings(Path.of("unused"), MAX_BYTES, 1_000_000, true);
    source.lease = world.held;
    source.end = world.end;
    source.prepare();
  }

  /** Has the site asked so often in one harvest. */
  WebHarvest batch(int batch) {
    source.settings =
        TestSettings.harvest(
            "fakeface.harvest.batch",
            "" + batch,
            KEY + "url",
            site.address().toString(),
            KEY + "pause",
            pause,
            KEY + "timeout",
            timeout);
    return this;
  }

  HarvestReport harvest() {
    return world.harvester.harvest(source, source.settings.batch());
  }

  /** A harvest that is under way; the future ends with it. */
  CompletableFuture<HarvestReport> begin() {
    CompletableFuture<HarvestReport> report = CompletableFuture.supplyAsync(this::harvest);
    site.awaitVisits(1);
    return report;
  }

  @Override
  public void close() {
    site.close();
  }
}

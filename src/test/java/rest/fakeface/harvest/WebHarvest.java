package rest.fakeface.harvest;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.support.FaceSite;
import rest.fakeface.support.TestSettings;

/** A harvest in memory of a web site on this machine. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
final class WebHarvest implements AutoCloseable {

  static final int MAX_BYTES = 100_000;

  private static final String KEY = "fakeface.harvest.thispersondoesnotexist.";

  final FaceSite site = new FaceSite();
  final MemoryHarvest world = new MemoryHarvest();
  final ThisPersonDoesNotExist source = new ThisPersonDoesNotExist();

  private final String pause;
  private final String timeout;

  /** A site with this pause and timeout, and a hundred requests per harvest. */
  WebHarvest(String pause, String timeout) {
    this.pause = pause;
    this.timeout = timeout;
    batch(100);
    source.imageSettings = new ImageSettings(Path.of("unused"), MAX_BYTES, 1_000_000, true);
    source.lease = world.held;
    source.end = world.end;
    source.prepare();
  }

  /** Sets the number of requests per harvest. */
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

  /** Starts a harvest; the future completes with it. */
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

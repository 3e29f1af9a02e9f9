package rest.fakeface.harvest;

import java.net.URI;
import java.nio.file.Path;
import rest.fakeface.analysis.RefusedModels;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.refresh.PortraitSettings;
import rest.fakeface.support.TestSettings;

/** All harvests, with catalog, images, lease and models in memory. */
@SuppressWarnings("UnnecessaryAssignment") // Sets injected fields.
final class MemoryHarvests {

  final MemoryHarvest world = new MemoryHarvest();
  final RefusedModels models = new RefusedModels(world.models);
  final ToldReports reports = new ToldReports();
  final MemoryHarvestLog log = new MemoryHarvestLog();
  final HarvestRunner harvests = new HarvestRunner();

  /** Sets up all sources anew: one portrait, a directory and a site, some of which are enabled. */
  void connect(String sources, Path directory, URI site) {
    String web = "fakeface.harvest.thispersondoesnotexist.";
    harvests.settings =
        TestSettings.harvest(
            "fakeface.portraits.count",
            "1",
            "fakeface.harvest.sources",
            sources,
            "fakeface.harvest.directory",
            directory.toString(),
            "fakeface.harvest.batch",
            "2",
            web + "url",
            site.toString(),
            web + "pause",
            "0s");
    harvests.harvester = world.harvester;
    harvests.lease = world.held;
    harvests.end = world.end;
    harvests.models = models;
    harvests.selector = world.selector;
    harvests.reports = reports;
    harvests.log = log;
    connectSources(new ImageSettings(directory, 1_000_000, 2_000_000, true));
  }

  private void connectSources(ImageSettings images) {
    harvests.manifest = new ImportManifest();
    harvests.manifest.settings = harvests.settings;
    harvests.importDirectory = new ImportDirectory();
    harvests.importDirectory.settings = new ImportSettings(TestSettings.of());
    harvests.importDirectory.imageSettings = images;
    harvests.importDirectory.download = new SetDownload();
    harvests.importDirectory.download.settings = harvests.importDirectory.settings;
    harvests.importDirectory.download.end = world.end;
    harvests.portraits = new DrawnPortraits();
    harvests.portraits.settings = harvests.settings;
    harvests.portraits.portraits = new PortraitSettings(TestSettings.of());
    harvests.portraits.imageSettings = images;
    harvests.portraits.catalog = world.catalog;
    harvests.directory = new UnlabelledDirectory();
    harvests.directory.end = world.end;
    harvests.directory.settings = harvests.settings;
    harvests.directory.imageSettings = images;
    harvests.thisPersonDoesNotExist = new ThisPersonDoesNotExist();
    harvests.thisPersonDoesNotExist.settings = harvests.settings;
    harvests.thisPersonDoesNotExist.imageSettings = images;
    harvests.thisPersonDoesNotExist.lease = world.held;
    harvests.thisPersonDoesNotExist.end = world.end;
    harvests.thisPersonDoesNotExist.prepare();
  }
}

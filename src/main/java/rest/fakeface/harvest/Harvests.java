package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.analysis.UnfitModelException;
import rest.fakeface.selection.FaceSelector;

/**
 * What is harvested when: faces with a label at each refresh, images without one at intervals of
 * their own, each source in turn; and who is told what came of it.
 */
@ApplicationScoped
class Harvests {

  private static final Logger LOG = System.getLogger(Harvests.class.getName());

  @Inject HarvestSettings settings;
  @Inject BatchHarvester harvester;
  @Inject HarvestLease lease;
  @Inject StopSignal end;
  @Inject FaceModels models;
  @Inject FaceSelector selector;
  @Inject ImportManifest manifest;
  @Inject ImportDirectory importDirectory;
  @Inject DrawnPortraits portraits;
  @Inject UnlabelledDirectory directory;
  @Inject ThisPersonDoesNotExist thisPersonDoesNotExist;
  @Inject Event<HarvestReport> reports;

  /** What was wrong with a source at the last harvest, so that the log says it once. */
  private final Map<String, String> failures = new ConcurrentHashMap<>();

  /** Harvests the sources whose faces have a label. */
  void labelled() {
    // Portraits last: they are for a catalog that nothing else fills.
    harvest(Stream.of(manifest, importDirectory, portraits), Integer.MAX_VALUE);
  }

  /** Harvests a batch of each source whose images have no label, if there are models for them. */
  void unlabelled() {
    if (!lease.isHeld() || settings.sources().isEmpty()) {
      return;
    }
    try {
      end.wakeable(
          () -> {
            models.fetchMissing();
            return models;
          });
      models.analyzer();
    } catch (ModelMissingException | UnfitModelException | IOException e) {
      tellOff(e);
      return;
    }
    harvest(unlabelledSources(), settings.batch());
  }

  /**
   * Opens the models that the settings need, so that a description that does not fit its model is
   * noticed at the start.
   *
   * @throws UnfitModelException when it does not fit; a model that is missing may still come
   */
  void checkModels() {
    if (!settings.sources().isEmpty()) {
      try {
        models.analyzer();
      } catch (ModelMissingException e) {
        tellOff(e);
      }
    }
  }

  private Stream<FaceSource> unlabelledSources() {
    return Stream.<FaceSource>of(directory, thisPersonDoesNotExist)
        .filter(source -> settings.sources().contains(source.name()));
  }

  private void harvest(Stream<FaceSource> sources, int limit) {
    sources
        .takeWhile(source -> lease.isHeld() && !end.isStopped())
        .forEach(source -> tell(harvester.harvest(source, limit)));
  }

  private void tellOff(Exception why) {
    if (!end.isStopped()) {
      unlabelledSources()
          .map(source -> HarvestReport.off(source.name(), String.valueOf(why.getMessage())))
          .forEach(this::tell);
    }
  }

  private void tell(HarvestReport report) {
    String failure = report.failure();
    if (report.isWorthALine()) {
      LOG.log(Level.INFO, "{0}; {1} faces in all", report, "" + selector.snapshot().size());
    }
    if (failure == null) {
      failures.remove(report.source());
    } else if (!failure.equals(failures.put(report.source(), failure))) {
      LOG.log(Level.WARNING, "{0}: {1}", report.source(), failure);
    }
    reports.fire(report);
  }
}

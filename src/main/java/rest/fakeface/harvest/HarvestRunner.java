package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import rest.fakeface.analysis.FaceModels;
import rest.fakeface.analysis.ModelMissingException;
import rest.fakeface.analysis.UnfitModelException;
import rest.fakeface.catalog.HarvestLog;
import rest.fakeface.catalog.HarvestRecord;
import rest.fakeface.harvest.report.HarvestReport;
import rest.fakeface.log.Log;
import rest.fakeface.selection.FaceSelector;
import rest.fakeface.work.Causes;
import rest.fakeface.work.StopSignal;

/**
 * Runs harvests of all sources in turn: faces with a label at each refresh, images without one at
 * their own interval. Reports the results.
 */
@ApplicationScoped
public class HarvestRunner {

  private static final Logger LOG = Log.of(HarvestRunner.class);

  /** The key of the failure of the import's models, among the failures of sources. */
  private static final String MODELS = "models of the import";

  @Inject HarvestSettings settings;
  @Inject SourceHarvester harvester;
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
  @Inject HarvestLog log;

  /** The failures of sources in their last harvests, so that each is logged once. */
  private final Map<String, String> failures = new ConcurrentHashMap<>();

  /**
   * Harvests the sources whose faces have a label.
   *
   * @param asked whether an administrator requested it: then the report is recorded even if it is
   *     empty, and missing images of known faces are stored again
   */
  public void labelled(boolean asked) {
    if (asked) {
      harvester.lookAgain();
    }
    if (lease.isHeld() && importDirectory.isThere()) {
      fetchModels();
    }
    // Portraits come last, because they are for a catalog without other faces.
    harvest(Stream.of(manifest, importDirectory, portraits), Integer.MAX_VALUE, asked);
  }

  /**
   * Harvests a batch of each source whose images have no label, if there are models for them.
   *
   * @param asked whether an administrator requested it: then the report is recorded even if it is
   *     empty
   */
  public void unlabelled(boolean asked) {
    if (!lease.isHeld() || settings.sources().isEmpty()) {
      return;
    }
    try {
      fetchMissingModels();
      models.analyzer();
    } catch (ModelMissingException | UnfitModelException | IOException e) {
      tellOff(e, asked);
      return;
    }
    harvest(unlabelledSources(), settings.batch(), asked);
  }

  /** Opens the models; without them, sets are imported as far as they state complete labels. */
  private void fetchModels() {
    try {
      fetchMissingModels();
      failures.remove(MODELS);
    } catch (UnfitModelException | IOException e) {
      String failure = Causes.inWords(e);
      if (!failure.equals(failures.put(MODELS, failure)) && !end.isStopped()) {
        LOG.log(Level.WARNING, "The import continues without models: {0}", failure);
      }
    }
  }

  private void fetchMissingModels() throws IOException {
    end.wakeable(
        () -> {
          models.fetchMissing();
          return models;
        });
  }

  /**
   * Opens the configured models, so that a descriptor that does not fit its network is detected at
   * the start.
   *
   * @throws UnfitModelException if it does not fit; a missing model may still be downloaded
   */
  public void checkModels() {
    if (!settings.sources().isEmpty()) {
      try {
        models.analyzer();
      } catch (ModelMissingException e) {
        tellOff(e, false);
      }
    }
  }

  private Stream<FaceSource> unlabelledSources() {
    return Stream.<FaceSource>of(directory, thisPersonDoesNotExist)
        .filter(source -> settings.sources().contains(source.name()));
  }

  private void harvest(Stream<FaceSource> sources, int limit, boolean asked) {
    sources
        .takeWhile(source -> lease.isHeld() && !end.isStopped())
        .forEach(source -> tell(harvester.harvest(source, limit), asked));
  }

  private void tellOff(Exception why, boolean asked) {
    if (!end.isStopped()) {
      unlabelledSources()
          .map(source -> HarvestTally.off(source.name(), String.valueOf(why.getMessage())))
          .forEach(report -> tell(report, asked));
    }
  }

  private void tell(HarvestReport report, boolean asked) {
    String failure = report.failure();
    if (report.isWorthALine()) {
      LOG.log(Level.INFO, "{0}; {1} faces in all", report, "" + selector.snapshot().size());
    }
    boolean news = asked || report.isWorthALine();
    if (failure == null) {
      failures.remove(report.source());
    } else if (!failure.equals(failures.put(report.source(), failure))) {
      LOG.log(Level.WARNING, "{0}: {1}", report.source(), failure);
      news = true;
    }
    if (news) {
      record(report);
    }
    reports.fire(report);
  }

  /** Records the report for all nodes to read; a failure to do so does not fail the harvest. */
  private void record(HarvestReport report) {
    try {
      log.add(toRecord(report));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "{0} is not recorded: {1}", report, Causes.inWords(e));
    }
  }

  private static HarvestRecord toRecord(HarvestReport report) {
    Map<String, Integer> reasons = new TreeMap<>();
    report.rejections().forEach((reason, count) -> reasons.put(reason.name(), count));
    return new HarvestRecord(
        report.source(),
        report.begun(),
        report.ended(),
        report.added(),
        report.known(),
        reasons,
        report.failure());
  }
}

package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rest.fakeface.catalog.Catalog;
import rest.fakeface.face.Face;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceName;
import rest.fakeface.log.Log;

/**
 * The harvest of a source: its faces go into the catalog in batches, and each batch is published
 * before the next one keeps those who wait for a face waiting.
 */
@ApplicationScoped
class BatchHarvester {

  private static final Logger LOG = Log.of(BatchHarvester.class);

  /** How many candidates are looked up in the catalog at once. */
  private static final int CHUNK = 1_000;

  /** How long faces wait at the most for those after them before they are served. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject Catalog catalog;
  @Inject FaceHarvester harvester;
  @Inject CatalogRefresh refresh;
  @Inject HarvestLease lease;
  @Inject StopSignal end;
  @Inject RejectionFiles lists;

  private final SettledOrigins settled = new SettledOrigins();

  /**
   * Takes in what a source has now; trouble is in the report and never thrown.
   *
   * @param limit how many new images are examined at the most
   */
  HarvestReport harvest(FaceSource source, int limit) {
    HarvestReport report = new HarvestReport(source.name(), settled, limit, lists);
    try (Stream<Candidate> candidates = source.candidates(report)) {
      Chunks chunks = new Chunks(candidates.iterator(), Math.min(CHUNK, limit), PATIENCE);
      Pace pace = new Pace(PATIENCE);
      while (mayGoOn(report) && chunks.hasNext()) {
        harvest(chunks.next(), source, report, pace);
      }
      if (report.added() > 0) {
        publish(report);
      }
    } catch (IOException | RuntimeException e) {
      if (!end.isStopped()) {
        report.fail(e);
      }
    }
    report.end();
    return report;
  }

  /** Whether the next image may be examined: after the end or a lost lease none may. */
  private boolean mayGoOn(HarvestReport report) throws IOException {
    if (end.isStopped()) {
      return false;
    }
    lease.require();
    return !report.isFull();
  }

  private void harvest(List<Candidate> chunk, FaceSource source, HarvestReport report, Pace pace)
      throws IOException {
    Map<FaceKey, FaceName> known =
        new HashMap<>(report.time(Work.RECORD, () -> catalog.known(keys(chunk))));
    List<Admitted> batch = new ArrayList<>();
    for (Candidate candidate : chunk) {
      if (!mayGoOn(report)) {
        break;
      }
      harvester
          .take(candidate, source, known, report)
          .ifPresent(face -> batch.add(new Admitted(candidate.origin(), face)));
      if (!batch.isEmpty() && pace.isDue()) {
        add(batch, report);
        publish(report);
        LOG.log(Level.INFO, "{0}: {1} faces so far", report.source(), "" + report.added());
      }
    }
    add(batch, report);
  }

  /** Adds a batch to the catalog and empties it. */
  private void add(List<Admitted> batch, HarvestReport report) throws IOException {
    if (batch.isEmpty()) {
      return;
    }
    List<Face> faces = batch.stream().map(Admitted::face).toList();
    report.time(
        Work.RECORD,
        () -> {
          catalog.add(faces);
          return faces;
        });
    report.added(batch.size());
    batch.stream()
        .filter(admitted -> admitted.face().evidence() != null)
        .forEach(admitted -> report.settle(admitted.origin()));
    batch.clear();
  }

  private void publish(HarvestReport report) throws IOException {
    report.time(
        Work.PUBLISH,
        () -> {
          refresh.refresh();
          return report;
        });
  }

  private static List<FaceKey> keys(List<Candidate> chunk) {
    return chunk.stream().map(Candidate::key).toList();
  }

  /** A face on its way into the catalog, and where it is from. */
  private record Admitted(Origin origin, Face face) {}
}

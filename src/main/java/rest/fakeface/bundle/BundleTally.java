package rest.fakeface.bundle;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.bundle.BundleReport.RejectedFile;
import rest.fakeface.intake.Candidate;
import rest.fakeface.intake.Outcome;
import rest.fakeface.intake.Outcome.Known;
import rest.fakeface.intake.Outcome.Rejected;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.RejectionFile;
import rest.fakeface.log.Log;

/** The counts of an import in progress. */
final class BundleTally {

  private static final Logger LOG = Log.of(BundleTally.class);

  /** The maximum number of rejections in the report, because a damaged disk may cause a million. */
  private static final int TOLD = 1_000;

  /** The maximum number of rejections that are logged. */
  private static final int LOGGED = 100;

  private final RejectionFile list;
  private final Map<Rejection, Long> reasons = new EnumMap<>(Rejection.class);
  private final List<RejectedFile> rejections = new ArrayList<>();
  private long added;
  private long known;
  private long restored;
  private int logged;

  BundleTally(RejectionFile list) {
    this.list = list;
  }

  /** Counts the outcome of a face of the bundle. */
  void count(Candidate candidate, Outcome outcome) {
    if (outcome instanceof Rejected rejected) {
      reject(candidate.ref().toString(), rejected);
    } else if (outcome instanceof Known face) {
      known++;
      restored += face.restored() ? 1 : 0;
    } else {
      added++;
    }
  }

  private void reject(String file, Rejected rejected) {
    reasons.merge(rejected.reason(), 1L, Long::sum);
    list.add(file, rejected.reason(), rejected.why());
    if (rejections.size() < TOLD) {
      rejections.add(new RejectedFile(file, rejected.reason(), rejected.why()));
    }
    if (++logged <= LOGGED) {
      LOG.log(
          Level.WARNING, "Bundle: {0} rejected, {1}: {2}", file, rejected.reason(), rejected.why());
    }
  }

  /** The report of the import, which has ended. */
  BundleReport report(BundleReport.Outcome outcome, @Nullable String why) {
    list.close();
    long rejected = reasons.values().stream().mapToLong(Long::longValue).sum();
    return new BundleReport(
        outcome,
        why,
        added,
        known,
        restored,
        rejected,
        Map.copyOf(reasons),
        List.copyOf(rejections),
        list.place().orElse(null));
  }
}

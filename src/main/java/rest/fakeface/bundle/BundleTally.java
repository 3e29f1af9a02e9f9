package rest.fakeface.bundle;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rest.fakeface.bundle.BundleReport.Outcome;
import rest.fakeface.bundle.BundleReport.RejectedFile;
import rest.fakeface.harvest.RejectedException;
import rest.fakeface.harvest.Rejection;
import rest.fakeface.harvest.RejectionFile;
import rest.fakeface.log.Log;

/** The counts of an import that is under way. */
final class BundleTally {

  private static final Logger LOG = Log.of(BundleTally.class);

  /** How many rejections are told one by one: a damaged disk may bring a million. */
  private static final int TOLD = 1_000;

  /** How many of them are logged. */
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

  void added(int faces) {
    added += faces;
  }

  void known() {
    known++;
  }

  /** Counts a known face whose image is there again. */
  void restored() {
    known++;
    restored++;
  }

  void reject(String file, RejectedException rejection) {
    reasons.merge(rejection.reason(), 1L, Long::sum);
    list.add(file, rejection.reason(), rejection.why());
    if (rejections.size() < TOLD) {
      rejections.add(new RejectedFile(file, rejection.reason(), rejection.why()));
    }
    if (++logged <= LOGGED) {
      LOG.log(Level.WARNING, "Bundle: {0} rejected, {1}", file, rejection.getMessage());
    }
  }

  /** The report of the import, which has ended. */
  BundleReport report(Outcome outcome, @Nullable String why) {
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

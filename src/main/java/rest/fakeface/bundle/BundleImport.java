package rest.fakeface.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import rest.fakeface.bundle.BundleReport.Outcome;
import rest.fakeface.catalog.database.FullDisk;
import rest.fakeface.catalog.database.WaitLimit;
import rest.fakeface.intake.RejectionFiles;
import rest.fakeface.log.Log;
import rest.fakeface.work.Causes;

/**
 * Imports bundles, one at a time. An import can be interrupted anywhere: its faces stay, and the
 * next import of the same bundle finds them known and continues.
 */
@ApplicationScoped
public class BundleImport {

  private static final Logger LOG = Log.of(BundleImport.class);

  @Inject BlockImport blocks;
  @Inject RejectionFiles lists;

  private final AtomicBoolean underWay = new AtomicBoolean();

  /** Imports a bundle; failures are in the report. Empty if another import is in progress. */
  public Optional<BundleReport> from(InputStream in) {
    if (!underWay.compareAndSet(false, true)) {
      return Optional.empty();
    }
    try {
      Transfer transfer = new Transfer(in);
      BundleReport report = WaitLimit.BATCH.call(() -> take(transfer));
      // Not logged if the sender disconnected before anything was imported.
      if (!transfer.isBroken() || report.broughtNews()) {
        LOG.log(
            report.outcome() == Outcome.COMPLETE ? Level.INFO : Level.WARNING,
            "Bundle imported: {0}",
            report);
      }
      return Optional.of(report);
    } finally {
      underWay.set(false);
    }
  }

  private BundleReport take(InputStream in) {
    BundleTally tally = new BundleTally(lists.begin("bundle", Instant.now()));
    try {
      blocks.takeAll(in, tally);
      return tally.report(Outcome.COMPLETE, null);
    } catch (BundleRefusedException e) {
      return tally.report(Outcome.REFUSED, e.getMessage());
    } catch (IOException | RuntimeException e) {
      Outcome outcome = FullDisk.isCauseOf(e) ? Outcome.DISK_FULL : Outcome.BROKEN_OFF;
      return tally.report(outcome, Causes.inWords(e));
    }
  }
}

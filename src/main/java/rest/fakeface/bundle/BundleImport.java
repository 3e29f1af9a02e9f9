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
 * The import of a bundle, one at a time. It can be broken off anywhere: what it has taken stays,
 * and the next import of the same bundle finds it known and goes on.
 */
@ApplicationScoped
public class BundleImport {

  private static final Logger LOG = Log.of(BundleImport.class);

  @Inject BlockImport blocks;
  @Inject RejectionFiles lists;

  private final AtomicBoolean underWay = new AtomicBoolean();

  /** Takes in a bundle; trouble is in the report. Nothing when another import is under way. */
  public Optional<BundleReport> from(InputStream in) {
    if (!underWay.compareAndSet(false, true)) {
      return Optional.empty();
    }
    try {
      Transfer transfer = new Transfer(in);
      BundleReport report = WaitLimit.BATCH.call(() -> take(transfer));
      // A sender who breaks off before anything came of it is nothing for an operator.
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

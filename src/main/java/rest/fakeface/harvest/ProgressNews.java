package rest.fakeface.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import rest.fakeface.catalog.HarvestLog;
import rest.fakeface.log.Log;
import rest.fakeface.work.FailureLog;

/** Reports the progress of a harvest in the log, and in the database for all nodes. */
@ApplicationScoped
class ProgressNews {

  private static final Logger LOG = Log.of(ProgressNews.class);

  private static final String RECORDING = "Recording how far a harvest is";

  @Inject HarvestLog log;

  private final FailureLog failures = new FailureLog();

  void tell(HarvestTally tally) {
    LOG.log(Level.INFO, "{0}: {1}", tally.progress().source(), tally.progressInWords());
    failures.run(RECORDING, () -> log.progress(tally.progress()));
  }

  /** The harvest has ended; removes its progress. */
  void end() {
    failures.run(RECORDING, log::endProgress);
  }
}

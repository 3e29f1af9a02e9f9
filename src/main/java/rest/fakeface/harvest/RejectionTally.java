package rest.fakeface.harvest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import rest.fakeface.intake.Rejection;
import rest.fakeface.intake.RejectionFile;
import rest.fakeface.intake.SourceRef;
import rest.fakeface.log.Log;

/** The rejections of a harvest: counted by reason, all of them listed, the first of them logged. */
final class RejectionTally implements AutoCloseable {

  private static final Logger LOG = Log.of(RejectionTally.class);

  /**
   * The number of rejections of one reason that are logged, because a directory may hold a million;
   * one for images that cannot be inspected later.
   */
  private static final int LOGGED = 100;

  private final String source;
  private final RejectionFile list;
  private final Map<Rejection, Integer> counts = new EnumMap<>(Rejection.class);

  /**
   * An empty tally.
   *
   * @param list the list of all rejections
   */
  RejectionTally(String source, RejectionFile list) {
    this.source = source;
    this.list = list;
  }

  void add(SourceRef ref, Rejection reason, String why) {
    list.add(ref.toString(), reason, why);
    int count = counts.merge(reason, 1, Integer::sum);
    if (count <= (ref.isLasting() ? LOGGED : 1)) {
      LOG.log(Level.WARNING, "{0}: {1} rejected, {2}: {3}", source, ref, reason, why);
    }
    if (count == LOGGED) {
      LOG.log(Level.WARNING, "{0}: further {1} are counted, not logged", source, reason);
    }
  }

  /** The numbers of rejections by reason. */
  Map<Rejection, Integer> counts() {
    return Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** The file of the list, if there is one. */
  Optional<String> place() {
    return list.place();
  }

  /** Ends the list. */
  @Override
  public void close() {
    list.close();
  }
}
